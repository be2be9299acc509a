import {
  codesOf,
  type EvaluationSample,
  fieldsOfLaw,
  formsOfAid,
  type QualityItem,
  type QualityScore,
  qualityGrades,
  qualityItems,
} from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Moment, Paragraph } from "../../platform/fields.ts";

const Grade = z.enum(codesOf(qualityGrades));
const EvaluatedForm = z.enum(["proceedings", "out-of-court-representation"]);
const Points = z.partialRecord(z.enum(codesOf(qualityItems)), z.number().min(0).max(100).multipleOf(0.5));

/** By what a plan may divide its files besides their form of aid. */
export const planDivisions = ["field-of-law", "office"] as const;

/** Scope, ratio and seed, as the Department's decision fixes them. */
export const PlanInput = z.object({
  year: z.int().min(2018).max(2100),
  decisionNumber: Line(60),
  decidedOn: Day,
  closedFrom: Day,
  closedUntil: Day,
  percent: z.number().gt(0).max(100),
  forms: z.array(EvaluatedForm).min(1),
  stratifyBy: z.array(z.enum(planDivisions)),
  seed: Line(200),
});
export type PlanInput = z.infer<typeof PlanInput>;

/** How many would be drawn; which ones is seen only once they are, so that nobody tries seeds until a list pleases. */
export const PlanPreview = z.object({
  inScope: z.int(),
  wanted: z.int(),
  drawn: z.int(),
  providers: z.int(),
  strata: z.custom<EvaluationSample["strata"]>((value) => Array.isArray(value)),
  /** Providers all of whose cases were evaluated in earlier years. */
  providersWithout: z.array(z.string()),
  evaluatedBefore: z.int(),
});
export type PlanPreview = z.infer<typeof PlanPreview>;

/** A plan in figures: how far it has come and with which grades. Names no case and nobody. */
export const PlanFigures = z.object({
  id: z.uuid(),
  year: z.int(),
  decisionNumber: z.string(),
  decidedOn: Day,
  closedFrom: Day,
  closedUntil: Day,
  percent: z.number(),
  drawnAt: Moment,
  inScope: z.int(),
  wanted: z.int(),
  drawn: z.int(),
  evaluated: z.int(),
  grades: z.array(z.object({ grade: Grade, count: z.int() })),
});
export type PlanFigures = z.infer<typeof PlanFigures>;

const Evaluation = z.object({
  expert: z.string(),
  points: Points,
  total: z.number(),
  grade: Grade,
  opinion: z.string(),
  evaluatedOn: Day,
});

/** A file that was drawn, with its evaluation once an expert has given it. */
export const DrawnFile = z.object({
  id: z.uuid(),
  version: z.int(),
  caseId: z.uuid(),
  fileCode: z.string(),
  providerName: z.string(),
  formOfAid: z.enum(codesOf(formsOfAid)),
  fieldOfLaw: z.enum(codesOf(fieldsOfLaw)),
  officeCode: z.string(),
  closedOn: Day,
  position: z.int(),
  why: z.enum(["provider-needs-a-case", "share-of-stratum"]),
  digest: z.string(),
  evaluation: Evaluation.nullable(),
});
export type DrawnFile = z.infer<typeof DrawnFile>;

export const PlanRecord = PlanFigures.extend({
  forms: z.array(EvaluatedForm),
  stratifyBy: z.array(z.enum(planDivisions)),
  seed: z.string(),
  digest: z.string(),
  drawnBy: z.string().nullable(),
});
export type PlanRecord = z.infer<typeof PlanRecord>;

/** One file that the plan covers, as it was when the sample was drawn: what anybody needs to draw again. */
export const CoveredFile = z.object({
  fileCode: z.string(),
  providerId: z.uuid(),
  providerName: z.string(),
  formOfAid: z.enum(codesOf(formsOfAid)),
  fieldOfLaw: z.enum(codesOf(fieldsOfLaw)),
  officeCode: z.string(),
  closedOn: Day,
  before: z.boolean(),
  position: z.int().nullable(),
});
export type CoveredFile = z.infer<typeof CoveredFile>;

/** What is written down of an expert's evaluation of one file. */
export const EvaluationInput = z.object({
  fileId: z.uuid(),
  version: z.int().min(1),
  expert: Line(120),
  points: Points,
  opinion: Paragraph,
  evaluatedOn: Day,
});
export type EvaluationInput = z.infer<typeof EvaluationInput>;

/** One drawn file as the page of its evaluation needs it. */
export const FileRecord = z.object({
  plan: z.object({ id: z.uuid(), year: z.int(), decisionNumber: z.string(), decidedOn: Day }),
  file: DrawnFile,
  /** The items of the sheet of the day on which the case was closed; null = its items are not coded. */
  items: z.array(z.custom<QualityItem>((value) => typeof value === "object")).nullable(),
  score: z.custom<QualityScore>((value) => typeof value === "object").nullable(),
});
export type FileRecord = z.infer<typeof FileRecord>;

/** On the quality page of a case: that it was drawn, and what came of it. */
export const EvaluationOfCase = z.object({
  planId: z.uuid(),
  fileId: z.uuid(),
  year: z.int(),
  decisionNumber: z.string(),
  evaluatedOn: Day.nullable(),
  total: z.number().nullable(),
  grade: Grade.nullable(),
  opinion: z.string().nullable(),
});
export type EvaluationOfCase = z.infer<typeof EvaluationOfCase>;
