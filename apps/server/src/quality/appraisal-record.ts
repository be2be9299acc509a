import {
  appraisalAppealOutcomes,
  appraisalStatuses,
  codesOf,
  type Deadline,
  fieldsOfLaw,
  formsOfAid,
  providerKinds,
  type QualityItem,
  type QualityScore,
  qualityGrades,
  qualityItems,
  type SuccessAssessment,
  successCriteria,
} from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Moment, Paragraph } from "../platform/fields.ts";
import { EvaluationOfCase } from "./evaluation/evaluation-record.ts";
import { TimeRecord } from "./time-record.ts";

const ItemCode = z.enum(codesOf(qualityItems));

/** Half points are given; the most of each item is asked of the domain. */
export const Points = z.partialRecord(ItemCode, z.number().min(0).max(100).multipleOf(0.5));
export const Remarks = z.partialRecord(ItemCode, Line(500));

/** What the appraiser knows of a successful case; null = not known. */
export const SuccessAnswers = z.object({
  viewDiffered: z.boolean().nullable(),
  inFavour: z.boolean().nullable(),
  onLegalBasis: z.boolean().nullable(),
  criteria: z.array(z.enum(successCriteria.map(({ code }) => code))).max(30),
});
export type SuccessAnswers = z.infer<typeof SuccessAnswers>;

/** What one person wrote on a sheet. */
export const SheetContent = z.object({
  points: Points,
  remarks: Remarks,
  opinion: Paragraph.nullable(),
  success: SuccessAnswers.nullable(),
});
export type SheetContent = z.infer<typeof SheetContent>;

export const sheetPlaces = ["first", "second", "decision"] as const;
export type SheetPlace = (typeof sheetPlaces)[number];

const Person = z.object({ id: z.uuid(), name: z.string() });

export const SheetRecord = z.object({
  id: z.uuid(),
  version: z.number().int(),
  place: z.enum(sheetPlaces),
  by: Person,
  isMine: z.boolean(),
  finishedAt: Moment.nullable(),
  /** null = not to be seen: another person's points before all have given theirs. */
  content: SheetContent.nullable(),
  score: z.custom<QualityScore>((value) => typeof value === "object").nullable(),
  success: z.custom<SuccessAssessment>((value) => typeof value === "object").nullable(),
});
export type SheetRecord = z.infer<typeof SheetRecord>;

const AppealRecord = z.object({
  at: Moment,
  reason: z.string(),
  outcome: z.enum(codesOf(appraisalAppealOutcomes)).nullable(),
  answer: z.string().nullable(),
  answeredAt: Moment.nullable(),
});

/** What the person may do here now; what is missing from it is named by the server when it is tried. */
export const appraisalActs = [
  "start",
  "score",
  "name-second",
  "decide",
  "reopen",
  "acknowledge",
  "appeal",
  "answer-appeal",
] as const;
export type AppraisalAct = (typeof appraisalActs)[number];

export const qualityEventKinds = [
  "appraisal-started",
  "second-named",
  "sheet-finished",
  "points-decided",
  "appraisal-reopened",
  "result-acknowledged",
  "result-appealed",
  "appeal-answered",
  "time-finished",
  "time-reopened",
  "satisfaction-asked",
  "satisfaction-answered",
  "satisfaction-recorded",
] as const;
export type QualityEventKind = (typeof qualityEventKinds)[number];

export const AppraisalRecord = z.object({
  caseId: z.uuid(),
  fileCode: z.string(),
  fullName: z.string(),
  matter: z.string(),
  formOfAid: z.enum(codesOf(formsOfAid)),
  fieldOfLaw: z.enum(codesOf(fieldsOfLaw)),
  result: z.string().nullable(),
  closedOn: Day,
  provider: Person.extend({ kind: z.enum(codesOf(providerKinds)) }).nullable(),
  /** null = nobody has begun. */
  id: z.uuid().nullable(),
  version: z.number().int(),
  status: z.enum(codesOf(appraisalStatuses)).nullable(),
  secondAppraiser: Person.nullable(),
  /** The items of the sheet of the day on which the case was closed; null = its items are not coded. */
  items: z.array(z.custom<QualityItem>((value) => typeof value === "object")).nullable(),
  sheetFrom: Day.nullable(),
  sheets: z.array(SheetRecord),
  appraisedAt: Moment.nullable(),
  points: z.number().nullable(),
  grade: z.enum(codesOf(qualityGrades)).nullable(),
  successful: z.boolean().nullable(),
  acknowledgedAt: Moment.nullable(),
  appeal: AppealRecord.nullable(),
  /** Until when the provider may appeal, or the appeal is to be answered. */
  clock: z.custom<Deadline>((value) => typeof value === "object").nullable(),
  acts: z.array(z.enum(appraisalActs)),
  time: TimeRecord,
  /** Drawn for evaluation by a yearly plan; null = not drawn, or not to be seen yet. */
  evaluation: EvaluationOfCase.nullable(),
  events: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(qualityEventKinds),
      at: Moment,
      by: z.string().nullable(),
      reason: z.string().nullable(),
      pointsBefore: z.number().nullable(),
    }),
  ),
});
export type AppraisalRecord = z.infer<typeof AppraisalRecord>;

export const appraisalStates = ["waiting", ...codesOf(appraisalStatuses)] as const;
export type AppraisalState = (typeof appraisalStates)[number];

/** How the quality of a case stands, for a few words beside it. */
export const QualityStanding = z.object({
  status: z.enum(codesOf(appraisalStatuses)).nullable(),
  grade: z.enum(codesOf(qualityGrades)).nullable(),
  points: z.number().nullable(),
  appraisedAt: Moment.nullable(),
  /** null = nobody has been asked, or it is not for this person to know. */
  satisfaction: z.enum(["asked", "answered"]).nullable(),
});
export type QualityStanding = z.infer<typeof QualityStanding>;

/** One line of the list of appraisals. */
export const AppraisalLine = z.object({
  caseId: z.uuid(),
  fileCode: z.string(),
  fullName: z.string(),
  formOfAid: z.enum(codesOf(formsOfAid)),
  fieldOfLaw: z.enum(codesOf(fieldsOfLaw)),
  providerName: z.string().nullable(),
  closedOn: Day,
  status: z.enum(codesOf(appraisalStatuses)).nullable(),
  points: z.number().nullable(),
  grade: z.enum(codesOf(qualityGrades)).nullable(),
  /** Until when an appeal is to be answered; null = none waits. */
  clock: z.custom<Deadline>((value) => typeof value === "object").nullable(),
});
export type AppraisalLine = z.infer<typeof AppraisalLine>;
