import { caseResults, codesOf, type Deadline, proceedingsStages, registrationStatuses } from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Moment, Paragraph } from "../platform/fields.ts";
import { FileLine } from "./file-line.ts";

export const capacities = ["defence", "interest-protection"] as const;

/** A stage of the proceedings as it is written down. */
export const StageForm = z.object({
  stage: z.enum(codesOf(proceedingsStages)),
  agencyCode: z.string().max(60).nullable(),
  agency: Line(200),
  agencyNumber: Line(60).nullable(),
  fromOn: Day,
  untilOn: Day.nullable(),
  /** As what the provider takes part; null outside proceedings. */
  capacity: z.enum(capacities).nullable(),
  registration: z.enum(codesOf(registrationStatuses)).nullable(),
  /** When it was answered; of a refusal the hours run from here. */
  registrationAt: Moment.nullable(),
  registrationNumber: Line(60).nullable(),
  registrationReason: Paragraph.nullable(),
  result: z.enum(codesOf(caseResults)).nullable(),
  resultNumber: Line(60).nullable(),
  resultOn: Day.nullable(),
  resultWords: Paragraph.nullable(),
});
export type StageForm = z.infer<typeof StageForm>;

export const StageRecord = FileLine.extend(StageForm.shape).extend({
  /** The limit for a substitute that runs after a refused registration. */
  clock: z.custom<Deadline>((value) => typeof value === "object").nullable(),
});
export type StageRecord = z.infer<typeof StageRecord>;
