import type { PlainDate } from "../dates/plain-date.ts";
import type { Evidence } from "../law/evidence.ts";

/** The city as a whole, a former district, or a commune of today. */
export type TargetPlace = { readonly level: "district" | "commune"; readonly code: string } | null;

/** A month, `YYYY-MM`. */
export type Month = `${number}-${number}`;

/** What a plan promises of an indicator, for a place and a period. */
export type Target = {
  readonly indicatorId: string;
  /** `null` = the whole city. */
  readonly place: TargetPlace;
  /** First and last day, both included. */
  readonly period: { readonly from: PlainDate; readonly until: PlainDate };
  readonly value: number;
  /** What was reached so far; `null` = nothing could be measured yet. */
  readonly actual: number | null;
  /** What an earlier period left undone and this one takes over, on top of the value; see `carryOver`. */
  readonly carriedOver?: number;
  /** How much of the value each month is to bring. Without it the year runs evenly by working days. */
  readonly phasing?: Readonly<Partial<Record<Month, number>>>;
  /** `null` = a target that no document has decided: a proposal, to be shown as one. */
  readonly decidingDocument: string | null;
  readonly evidence: Evidence;
};
