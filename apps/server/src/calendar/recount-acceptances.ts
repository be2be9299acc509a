import { toPlainDate, workingDaysBetween } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { toDate, toDay } from "../platform/fields.ts";
import { whenYearKnown } from "../platform/when-year-known.ts";

/**
 * Counts the working days from receipt to acceptance again, of the requests that waited on a day of the year.
 * Answers how many changed. Requests of the same two days count alike, so each pair is counted once.
 */
export async function recountAcceptances(ctx: UserCtx, year: number): Promise<number> {
  const pairs = await ctx.db.request.groupBy({
    by: ["receivedOn", "acceptedOn"],
    where: {
      acceptedOn: { gte: toDate(toPlainDate(`${year}-01-01`)) },
      receivedOn: { lte: toDate(toPlainDate(`${year}-12-31`)) },
    },
  });
  const counted = pairs.flatMap(({ receivedOn, acceptedOn }) => {
    if (!acceptedOn) return [];
    const [received, accepted] = [toDay(receivedOn), toDay(acceptedOn)];
    const days = whenYearKnown(() => workingDaysBetween(received, accepted, ctx.calendar));
    return [{ received, accepted, days }];
  });
  return ctx.db.$executeRaw`UPDATE requests SET working_days_to_acceptance = given.days
    FROM jsonb_to_recordset(${JSON.stringify(counted)}::jsonb) AS given(received date, accepted date, days int)
    WHERE received_on = given.received AND accepted_on = given.accepted
      AND working_days_to_acceptance IS DISTINCT FROM given.days`;
}
