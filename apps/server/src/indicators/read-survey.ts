import { getIndicator, type PlainDate } from "@tgpl/domain";
import { z } from "zod";
import { countChoices } from "../outreach/survey.data.ts";
import type { SurveyQuestion } from "../outreach/survey-record.ts";
import type { UserCtx } from "../platform/context.ts";
import { measureShown } from "./measure-shown.ts";
import { yearToDate } from "./year-to-date.ts";

const Figure = z.object({ count: z.int().nullable(), of: z.int().nullable() });

/** What persons with disabilities answered in a year; `null` = too few to be told. */
export const SurveyResults = z.object({
  year: z.int(),
  /** How many answered. */
  total: z.int().nullable(),
  questions: z.array(
    z.object({
      id: z.string(),
      text: z.object({ vi: z.string(), en: z.string() }),
      kind: z.enum(["yes-no", "one", "many"]),
      rows: z.array(Figure.extend({ code: z.string(), vi: z.string(), en: z.string() })),
    }),
  ),
});
export type SurveyResults = z.infer<typeof SurveyResults>;

/**
 * The answers of a year. What is an indicator is told as the indicator tells it, so that two pages cannot be set
 * against each other; every other choice is hidden where those who made it, or those who did not, are few.
 */
export async function readSurvey(ctx: UserCtx, { year }: { year: number }): Promise<SurveyResults> {
  const when = yearToDate(ctx, year);
  const shown = async (id: string) =>
    (await measureShown(ctx, getIndicator(id), { when, by: null, district: null })).total;
  const [surveyed, knows, need] = await Promise.all([
    shown("people-surveyed"),
    shown("survey-knows-legal-aid"),
    shown("survey-has-legal-need"),
  ]);
  const choices = await countChoices(ctx, { from: `${year}-01-01`, until: `${year}-12-31` as PlainDate });
  const total = surveyed.hidden ? null : surveyed.numerator;
  const hides = hiderOf(total, ctx.jurisdiction.suppressionThreshold);
  const measured = { knowsLegalAid: knows, hasLegalNeed: need };
  const form = ctx.jurisdiction.survey.at(-1);
  return {
    year,
    total,
    questions: (form?.questions ?? []).map((question) => {
      const { id, text, kind, measures } = question;
      if (measures) {
        const { numerator, denominator, hidden } = measured[measures];
        const figure = hidden ? { count: null, of: null } : { count: numerator, of: denominator };
        return { id, text, kind, rows: [{ code: "yes", vi: "Có", en: "Yes", ...figure }] };
      }
      return { id, text, kind, rows: rowsOf(question, countsOf(choices, id), total, hides) };
    }),
  };
}

type Hides = (count: number) => boolean;

/** Neither those who made a choice nor those who did not may be a few. */
function hiderOf(total: number | null, threshold: number): Hides {
  const isSmall = (count: number) => count > 0 && count < threshold;
  return (count) => total === null || isSmall(count) || isSmall(total - count);
}

function countsOf(choices: readonly { question: string; choice: string; count: number }[], id: string) {
  return new Map(
    choices.filter(({ question }) => question === id).map(({ choice, count }) => [choice, count]),
  );
}

function rowsOf(
  { kind, options }: SurveyQuestion,
  counts: ReadonlyMap<string, number>,
  total: number | null,
  hides: Hides,
) {
  const exact = options.map((option) => ({ ...option, count: counts.get(option.code) ?? 0 }));
  // Of one choice each the others tell the last: a question with a hidden row is told as a whole or not at all.
  const isTold =
    kind !== "one" || (!exact.some(({ count }) => hides(count)) && !hides(unanswered(exact, total)));
  return exact.map(({ count, ...option }) => ({
    ...option,
    count: isTold && !hides(count) ? count : null,
    of: total,
  }));
}

function unanswered(rows: readonly { count: number }[], total: number | null): number {
  return (total ?? 0) - rows.reduce((sum, { count }) => sum + count, 0);
}
