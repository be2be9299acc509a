import type { Outputs } from "../api/outputs.ts";

/** The plan of a year. */
export type Plan = NonNullable<Outputs["plan"]["current"]>;
export type Activity = Plan["activities"][number];
export type Target = Plan["targets"][number];
