import {
  appointmentReasons,
  codesOf,
  providerKinds,
  providerLanguages,
  replacementGrounds,
} from "@tgpl/domain";
import { z } from "zod";
import { Day, Moment } from "../../platform/fields.ts";

const Quota = z.object({
  /** Of the whole year, by day: tenths of a case. */
  cases: z.number(),
  byToday: z.number(),
  leaveDays: z.int(),
  parts: z.array(
    z.object({
      office: z.string(),
      fromYears: z.int(),
      casesPerYear: z.number(),
      days: z.int(),
      cases: z.number(),
    }),
  ),
  evidence: z.enum(["seen", "weak", "unconfirmed"]),
});

/** Somebody with their load: cases open now, proceedings cases of the year against the quota, card and leave. */
export const ProviderLoad = z.object({
  id: z.uuid(),
  fullName: z.string(),
  kind: z.enum(codesOf(providerKinds)),
  officeId: z.uuid(),
  officeName: z.string(),
  active: z.boolean(),
  tie: z.string(),
  fieldsOfLaw: z.array(z.string()),
  skills: z.array(z.string()),
  languages: z.array(z.enum(codesOf(providerLanguages))),
  cardUntil: Day.nullable(),
  /** The last day of the leave under way. */
  awayUntil: Day.nullable(),
  /** The first day of the next leave. */
  awayFrom: Day.nullable(),
  openCases: z.int(),
  casesOfYear: z.int(),
  quota: Quota.nullable(),
});
export type ProviderLoad = z.infer<typeof ProviderLoad>;

export const Suggested = z.object({
  provider: z.uuid(),
  fullName: z.string(),
  kind: z.enum(codesOf(providerKinds)),
  officeName: z.string(),
  openCases: z.int(),
  casesOfYear: z.int(),
  quota: z.number().nullable(),
  standing: z.enum(["free", "needs-reason", "impossible"]),
  reasons: z.array(z.enum(codesOf(appointmentReasons))),
});
export type Suggested = z.infer<typeof Suggested>;

export const Ground = z.enum(codesOf(replacementGrounds));

export const ReplacementRecord = z.object({
  id: z.uuid(),
  askedBy: z.enum(["beneficiary", "organisation"]),
  receivedAt: Moment,
  reason: z.string(),
  ground: Ground.nullable(),
  formerProvider: z.string().nullable(),
  answeredAt: Moment.nullable(),
  outcome: z.enum(["replaced", "refused"]).nullable(),
  answerNumber: z.string().nullable(),
  answerReason: z.string().nullable(),
  newProvider: z.string().nullable(),
});
export type ReplacementRecord = z.infer<typeof ReplacementRecord>;

export const PlannedCase = z.object({
  id: z.uuid(),
  version: z.int(),
  fileCode: z.string(),
  fullName: z.string(),
  from: z.string(),
  to: z.uuid().nullable(),
  /** The best five who may take it, and why. */
  choices: z.array(Suggested),
});
export type PlannedCase = z.infer<typeof PlannedCase>;

export const HandoverLine = z.object({
  id: z.uuid(),
  at: Moment,
  by: z.string().nullable(),
  note: z.string(),
  ground: Ground,
  caseCount: z.int(),
  /** How many can still be given back: nobody has worked on them since. */
  undoable: z.int(),
  undoneAt: Moment.nullable(),
});
export type HandoverLine = z.infer<typeof HandoverLine>;
