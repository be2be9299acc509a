import { dimensions, InvalidInput } from "@tgpl/domain";
import { TRPCError } from "@trpc/server";
import type { Caller } from "../platform/test-server.ts";
import type { Matter } from "./small-city.testing.ts";

/** What a counter counts: some parts of a family of matters. */
export type Counter = { readonly family: Matter["family"]; readonly parts: readonly string[] };

/** A count that was shown, or of which was said that it is hidden (`null`). */
export type Seen = {
  readonly counter: Counter;
  /** The keys of what is counted; nothing = the city up to now. */
  readonly where: Readonly<Record<string, readonly string[]>>;
  readonly count: number | null;
  /** What is called hidden is not zero, but where nothing of a table is shown, and of single months. */
  readonly least: 0 | 1;
};

const asked: Readonly<Record<string, readonly Counter[]>> = {
  "requests-served": [
    { family: "requests", parts: ["served"] },
    { family: "requests", parts: ["served", "unserved"] },
  ],
  "requests-received": [{ family: "requests", parts: ["served", "unserved", "invalid"] }],
  "cases-accepted": [{ family: "cases-accepted", parts: ["first", "again"] }],
  "cases-by-form": [{ family: "cases-accepted", parts: ["first", "again"] }],
  "persons-served": [{ family: "cases-accepted", parts: ["first"] }],
  "cases-closed": [{ family: "cases-closed", parts: ["closed"] }],
};

const year = 2026;
export const MONTHS = Array.from({ length: 11 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}`);
const ENDS = [
  "01-31",
  "02-28",
  "03-31",
  "04-30",
  "05-31",
  "06-30",
  "07-31",
  "08-31",
  "09-30",
  "10-31",
] as const;

type Row = { numerator: number | null; denominator: number | null; hidden: boolean };

/** Asks a leader's API everything that its filters can ask, and writes down every count that it shows. */
export async function seeFigures(
  leader: Caller,
  keys: Readonly<Record<string, readonly string[]>>,
): Promise<Seen[]> {
  const seen: Seen[] = [];
  const withheld = new Set<string>();
  const note = (
    indicator: string,
    where: Seen["where"],
    { numerator, denominator, hidden }: Row,
    by?: string,
  ) => {
    const [above, below] = asked[indicator] ?? [];
    const least = by === undefined || !withheld.has(`${indicator} ${by}`) ? 1 : 0;
    // Of a share only the whole is surely not zero.
    if (above)
      seen.push({ counter: above, where, count: hidden ? null : numerator, least: below ? 0 : least });
    if (below) seen.push({ counter: below, where, count: hidden ? null : denominator, least });
  };
  const ids = Object.keys(asked);
  for (const indicatorId of ids) {
    for (const { code: by } of dimensions) {
      const table = await unlessRefused(leader.indicators.breakdown({ indicatorId, year, by }));
      if (!table) continue;
      note(indicatorId, {}, table.total);
      if (table.withheld) withheld.add(`${indicatorId} ${by}`);
      for (const code of table.withheld ? [] : (keys[by] ?? [])) {
        const row = table.rows.find(({ key }) => key[by] === code) ?? NOTHING;
        if (by !== "month" || !row.hidden) note(indicatorId, { [by]: [code] }, row);
      }
    }
  }
  for (const [index, end] of [...ENDS.map((day) => `2026-${day}` as const), undefined].entries()) {
    const { rows } = await leader.indicators.overview(end ? { year, on: end } : { year });
    for (const row of rows) {
      note(row.indicatorId, end ? { month: MONTHS.slice(0, index + 1) } : {}, row, end && "month");
      const base = row.denominator ?? row.numerator;
      const counter = asked[row.indicatorId]?.at(-1);
      if (row.completeness === null || base === null || !counter) continue;
      const count = Math.round((row.completeness / 100) * base);
      seen.push({ counter, where: { complete: ["yes"] }, count, least: 0 });
    }
  }
  for (const indicatorId of ids) {
    for (const code of [undefined, ...(keys.district ?? [])]) {
      const place = code ? { level: "district" as const, code } : undefined;
      const where = code ? { district: [code] } : {};
      const series = await unlessRefused(leader.indicators.series({ indicatorId, year, place }));
      for (const [index, point] of (series?.byMonth ? series.points : []).entries())
        if (point.reached && asked[indicatorId]?.length === 1)
          note(indicatorId, { ...where, month: MONTHS.slice(0, index + 1) }, toRow(point));
      for (const level of ["district", "commune"] as const) {
        const places = await unlessRefused(
          leader.indicators.districtProgress({ indicatorId, year, level, place }),
        );
        if (places) note(indicatorId, where, places.total, code && "district");
        for (const row of places?.rows ?? [])
          if (keys[level]?.includes(row.code) && isIn(row, code))
            note(indicatorId, { ...where, [level]: [row.code] }, row, level);
      }
    }
  }
  return seen;
}

const NOTHING: Row = { numerator: 0, denominator: 0, hidden: false };

function isIn({ districtCode }: { districtCode: string | null }, district: string | undefined): boolean {
  return district === undefined || districtCode === district;
}

function toRow({ actual, hidden }: { actual: number | null; hidden: boolean }): Row {
  return { numerator: actual, denominator: null, hidden };
}

async function unlessRefused<Answer>(question: Promise<Answer>): Promise<Answer | null> {
  return question.catch((error: unknown) => {
    if (error instanceof TRPCError && error.cause instanceof InvalidInput) return null;
    throw error;
  });
}
