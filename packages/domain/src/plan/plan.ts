import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { PlanClauseId } from "./plan-clause.ts";

/** The five activities of the plan; each year's plan may have several entries under one of them. */
export const activityIds = ["A1", "A2", "A3", "A4", "A5"] as const satisfies readonly PlanClauseId[];

/** An activity of the plan: one of `activityIds`. */
export type ActivityId = (typeof activityIds)[number];

/** The plan of one year. Its document is `null` until somebody has entered number and date (U23). */
export type Plan = {
  readonly id: string;
  readonly title: Bilingual;
  readonly year: number;
  readonly document: { readonly number: string; readonly issuedOn: PlainDate } | null;
  readonly activities: readonly PlanActivity[];
};

/** One activity: one lead agency, any number of coordinating agencies, a time frame, a deliverable (R1). */
export type PlanActivity = {
  readonly id: string;
  readonly activity: ActivityId;
  readonly title: Bilingual;
  readonly leadAgency: string;
  readonly coordinatingAgencies: readonly string[];
  /** First and last day, both included. */
  readonly timeFrame: { readonly from: PlainDate; readonly until: PlainDate };
  readonly deliverable: Bilingual;
  /** A programme that it is combined with (lồng ghép, P3.3), so that nothing is counted twice. */
  readonly sharedWith: string | null;
};
