import type { Outputs } from "../api/outputs.ts";

export type WorkList = Outputs["cases"]["work"];
export type WorkItem = WorkList["items"][number];
