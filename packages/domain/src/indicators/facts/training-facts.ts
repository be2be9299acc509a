import * as z from "zod/mini";
import { providerKinds } from "../../cases/provider-kind.ts";
import { codesOf } from "../../law/legal-term.ts";
import { Day, Hours, Reference } from "./fact-fields.ts";

/** One course of training (plan A4). */
export const TrainingCourseFact = z.readonly(
  z.strictObject({ kind: z.literal("training-course"), id: Reference, on: Day, hours: Hours }),
);

/** One training course (tập huấn, bồi dưỡng). */
export type TrainingCourseFact = z.infer<typeof TrainingCourseFact>;

/** The hours of one provider in one course. */
export const TrainingAttendanceFact = z.readonly(
  z.strictObject({
    kind: z.literal("training-attendance"),
    id: Reference,
    on: Day,
    provider: Reference,
    providerKind: z.enum(codesOf(providerKinds)),
    hours: Hours,
  }),
);

/** The hours of one provider in one course. */
export type TrainingAttendanceFact = z.infer<typeof TrainingAttendanceFact>;

/** One provider in one calendar year: the circular counts training per person and calendar year. */
export const ProviderYearFact = z.readonly(
  z.strictObject({
    kind: z.literal("provider-year"),
    id: Reference,
    /** The first day of the calendar year; a period that does not contain it does not count the year. */
    on: Day.check(z.refine((day) => day.endsWith("-01-01"), { error: "the first day of a year" })),
    providerKind: z.enum(codesOf(providerKinds)),
    /** Hours attended in the year so far. */
    trainingHours: Hours,
  }),
);

/** The training hours of one provider in one calendar year. */
export type ProviderYearFact = z.infer<typeof ProviderYearFact>;
