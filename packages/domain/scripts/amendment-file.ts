import { z } from "zod";
import { ApplicantFacts } from "../src/applicants/applicant-facts.ts";
import { isPlainDate, type PlainDate } from "../src/dates/plain-date.ts";
import { Amendment } from "../src/law/amendment.ts";
import { isCitation } from "../src/law/citation.ts";
import { groundIds } from "../src/law/ground-id.ts";

const grounds = z.array(z.enum(groundIds));

/** One example in the words of a lawyer: on this day, with these facts, this follows. */
export const LawExample = z.strictObject({
  name: z.string().min(1),
  source: z.string().refine(isCitation, { error: "a clause such as 11/2017/QH14#7.7.d, in quotes" }),
  on: z.custom<PlainDate>(isPlainDate, { error: "a day of the calendar written YYYY-MM-DD, in quotes" }),
  facts: ApplicantFacts,
  /** Every fact that is not named is answered with no; the birth date is that of an adult of 30. */
  others: z.literal("negative").optional(),
  expect: z.strictObject({
    outcome: z.enum(["eligible", "not-eligible", "undetermined"]),
    coverage: z.enum(["covered", "not-covered", "extended"]).optional(),
    met: grounds.optional(),
    notMet: grounds.optional(),
  }),
});
export type LawExample = z.infer<typeof LawExample>;

/** A file of `amendments/`: the amendment as data, and the examples that show what it does. */
export const AmendmentFile = z.strictObject({
  invented: z.boolean(),
  amendment: Amendment,
  examples: z.array(LawExample).min(1, { error: "at least one example" }),
});
export type AmendmentFile = z.infer<typeof AmendmentFile>;
