import { ageBands, codesOf, disabilityDegrees, disabilityTypes, sexes } from "@tgpl/domain";
import { z } from "zod";
import { Day } from "../platform/fields.ts";
import type { SurveyFile } from "../platform/jurisdiction-files.ts";

export type SurveyForm = z.infer<typeof SurveyFile>[number];
export type SurveyQuestion = SurveyForm["questions"][number];

const Code = z.string().max(40);

/** One person's answers, without a name. A question that is left out was not answered. */
export const SurveyAnswerForm = z.object({
  formVersion: z.int().min(1),
  on: Day,
  placeCode: z.string().regex(/^\d{5}$/, "unknown-commune"),
  sex: z.enum(codesOf(sexes)).nullable(),
  hasDisability: z.boolean(),
  disabilityTypes: z.array(z.enum(codesOf(disabilityTypes))).max(disabilityTypes.length),
  degree: z.enum(codesOf(disabilityDegrees)).nullable(),
  ageBand: z.enum(codesOf(ageBands)).nullable(),
  answers: z.record(Code, z.union([z.boolean(), Code, z.array(Code).max(40)])),
});
export type SurveyAnswerForm = z.infer<typeof SurveyAnswerForm>;

/** The form that is in use, as the screens get it: kept there, it is filled in without a line. */
export const SurveyFormRecord = z.object({
  version: z.int(),
  evidence: z.enum(["seen", "weak", "unconfirmed"]),
  questions: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["yes-no", "one", "many"]),
      text: z.object({ vi: z.string(), en: z.string() }),
      options: z.array(z.object({ code: z.string(), vi: z.string(), en: z.string() })),
    }),
  ),
  /** Communes of today, so that one can be chosen without a line. */
  communes: z.array(z.object({ code: z.string(), name: z.string(), nameEn: z.string() })),
});
export type SurveyFormRecord = z.infer<typeof SurveyFormRecord>;
