import type { PlainDate } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import type { SurveyAnswerForm } from "./survey-record.ts";

export async function createAnswer(
  ctx: UserCtx,
  { placeCode, on, ...given }: SurveyAnswerForm,
  measured: { knowsLegalAid: boolean | null; hasLegalNeed: boolean | null },
): Promise<string> {
  const day = toDate(on);
  const { id } = await ctx.db.surveyAnswer.create({
    data: {
      ...given,
      ...measured,
      on: day,
      communeCode: placeCode,
      communeOn: day,
      createdAt: new Date(ctx.now()),
    },
    select: { id: true },
  });
  return id;
}

/** How often each choice of each question was made by persons with disabilities in a time: exact, to be protected. */
export async function countChoices(
  { db }: Pick<UserCtx, "db">,
  { from, until }: { from: PlainDate; until: PlainDate },
): Promise<{ question: string; choice: string; count: number }[]> {
  return db.$queryRaw<{ question: string; choice: string; count: number }[]>`
    SELECT answer.key AS question, choice.value #>> '{}' AS choice, count(*)::int AS count
    FROM survey_answers AS given
    CROSS JOIN LATERAL jsonb_each(given.answers) AS answer
    CROSS JOIN LATERAL jsonb_array_elements(
      CASE jsonb_typeof(answer.value) WHEN 'array' THEN answer.value ELSE jsonb_build_array(answer.value) END
    ) AS choice
    WHERE given."on" BETWEEN ${from}::text::date AND ${until}::text::date AND given.has_disability
    GROUP BY 1, 2`;
}
