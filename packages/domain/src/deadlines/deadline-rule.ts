import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";

export type DeadlineRuleId =
  | "agency-notice-12h"
  | "agency-notice-24h"
  | "agency-notice-civil"
  | "provider-appointment"
  | "representation-appointment"
  | "provider-replacement"
  | "substitute-provider-defence"
  | "substitute-provider-protector"
  | "registration-cancellation-notice"
  | "imminent-hearing"
  | "imminent-limitation"
  | "supplement-after-immediate-acceptance"
  | "advice-answer"
  | "advice-answer-complex"
  | "closed-file-handover"
  | "complaint-first"
  | "complaint-second"
  | "registration-content-change"
  | "personal-data-breach";

export type DeadlineUnit = "hours" | "calendar-days" | "working-days";

/** One version of a time limit. A new law ends it the day before and adds a version. */
export type DeadlineRule = {
  readonly id: DeadlineRuleId;
  readonly title: Bilingual;
  /** What starts the clock. */
  readonly trigger: Bilingual;
  /** Whose duty it is. */
  readonly who: Bilingual;
  /** `null` = no length is known: the rule is switched off until a legal officer enters one. */
  readonly length: number | null;
  readonly unit: DeadlineUnit;
  readonly provision: string;
  /** First and last day, both included, of the events that it covers; `null` = no end known. */
  readonly inForce: { readonly from: PlainDate; readonly until: PlainDate | null };
  /** How surely the length is known. */
  readonly evidence: Evidence;
  /** What exactly is not confirmed. */
  readonly note?: Bilingual;
};
