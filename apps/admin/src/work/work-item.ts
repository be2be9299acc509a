import type { Outputs } from "../api/outputs.ts";

export type WorkList = Outputs["work"]["list"];
export type WorkItem = WorkList["items"][number];
export type WorkKind = WorkItem["kind"];
export type WorkCalendar = Outputs["work"]["calendar"];
export type DatedItem = WorkCalendar["items"][number];
