import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";

/** A rule that counts a deadline: the id of one of `deadlineRules`. */
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
  | "appraisal-appeal"
  | "appraisal-appeal-answer"
  | "registration-content-change"
  | "personal-data-breach";

/** What a deadline is counted in. Hours run round the clock; working days leave out days off. */
export type DeadlineUnit = "hours" | "calendar-days" | "working-days";

/** How another source counts the same time limit: shown beside the answer, never used instead of it. */
export type AlternativeLength = {
  readonly length: number;
  readonly unit: DeadlineUnit;
  readonly evidence: Evidence;
  readonly note: Bilingual;
};

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
  /** Another place in the law that asks for the same. */
  readonly seeAlso?: string;
  /** First and last day, both included, of the events that it covers; `null` = no end known. */
  readonly inForce: { readonly from: PlainDate; readonly until: PlainDate | null };
  /** How surely the length is known. */
  readonly evidence: Evidence;
  /** What exactly is not confirmed. */
  readonly note?: Bilingual;
  readonly alternative?: AlternativeLength;
};
