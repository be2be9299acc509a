import { toPlainDate } from "@tgpl/domain";
import type { UserCtx } from "../../platform/context.ts";
import { toDate } from "../../platform/fields.ts";
import { RUNNING } from "../running-statuses.ts";

type Counts = ReadonlyMap<string, number>;

/** How many cases each of the providers has on the desk now. */
export async function countOpenCases(ctx: UserCtx, ids: readonly string[]): Promise<Counts> {
  const rows = await ctx.db.legalCase.groupBy({
    by: ["providerId"],
    where: { providerId: { in: [...ids] }, status: { in: RUNNING } },
    _count: { _all: true },
  });
  return toCounts(rows);
}

/** Proceedings cases accepted in a year, by who has them: what a quota asks for. */
export async function countCasesOfYear(ctx: UserCtx, ids: readonly string[], year: number): Promise<Counts> {
  const [first, last] = [toPlainDate(`${year}-01-01`), toPlainDate(`${year}-12-31`)];
  const rows = await ctx.db.legalCase.groupBy({
    by: ["providerId"],
    where: {
      providerId: { in: [...ids] },
      formOfAid: "proceedings",
      acceptedOn: { gte: toDate(first), lte: toDate(last) },
    },
    _count: { _all: true },
  });
  return toCounts(rows);
}

function toCounts(rows: { providerId: string | null; _count: { _all: number } }[]): Counts {
  return new Map(rows.map(({ providerId, _count }) => [providerId ?? "", _count._all]));
}

/** Which providers work in which of the communes now. */
export async function findWhoWorksIn(ctx: UserCtx, ids: readonly string[], communes: readonly string[]) {
  const rows = await ctx.db.legalCase.groupBy({
    by: ["providerId", "communeCode"],
    where: {
      providerId: { in: [...ids] },
      status: { in: RUNNING },
      communeCode: { in: [...new Set(communes)] },
    },
  });
  return groupBy(
    rows,
    ({ communeCode }) => communeCode,
    ({ providerId }) => providerId ?? "",
  );
}

/** Who has helped which of the people, in any case but the one at hand. */
export async function findWhoKnows(ctx: UserCtx, applicants: readonly string[], but: readonly string[]) {
  const rows = await ctx.db.legalCase.findMany({
    where: {
      applicantId: { in: [...new Set(applicants)] },
      id: { notIn: [...but] },
      providerId: { not: null },
    },
    select: { applicantId: true, providerId: true },
  });
  return groupBy(
    rows,
    ({ applicantId }) => applicantId,
    ({ providerId }) => providerId ?? "",
  );
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string, toValue: (row: Row) => string) {
  const groups = new Map<string, string[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), toValue(row)]);
  return groups;
}
