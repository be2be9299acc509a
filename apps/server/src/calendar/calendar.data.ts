import type { UserCtx } from "../platform/context.ts";
import { toDate, toDay, toMoment } from "../platform/fields.ts";
import type { AnnounceYearForm, CalendarYear } from "./announced-year.ts";

type Announced = NonNullable<CalendarYear["announced"]>;
type Announcement = Pick<CalendarYear, "version" | "announced">;

const columns = {
  year: true,
  version: true,
  source: true,
  sourceEn: true,
  evidence: true,
  days: {
    orderBy: { day: "asc" },
    select: {
      day: true,
      kind: true,
      name: true,
      nameEn: true,
      evidence: true,
      enteredById: true,
      enteredAt: true,
    },
  },
} as const;

/** What has been announced, year by year, with the names of those who entered it. */
export async function findAnnouncements(ctx: UserCtx): Promise<Map<number, Announcement>> {
  const rows = await ctx.db.announcedYear.findMany({ select: columns });
  const ids = rows.flatMap(({ days }) => days.flatMap(({ enteredById }) => enteredById ?? []));
  const accounts = await ctx.db.account.findMany({
    where: { id: { in: ids } },
    select: { id: true, displayName: true },
  });
  const nameOf = new Map(accounts.map(({ id, displayName }) => [id, displayName]));
  return new Map(rows.map((row) => [row.year, toAnnouncement(row, nameOf)]));
}

type YearRow = {
  version: number;
  source: string;
  sourceEn: string;
  evidence: string;
  days: {
    day: Date;
    kind: string;
    name: string | null;
    nameEn: string | null;
    evidence: string;
    enteredById: string | null;
    enteredAt: Date;
  }[];
};

function toAnnouncement(
  { version, source, sourceEn, evidence, days }: YearRow,
  nameOf: ReadonlyMap<string, string>,
): Announcement {
  if (days.length === 0) return { version, announced: null };
  const announced = {
    source: { vi: source, en: sourceEn },
    evidence: evidence as Announced["evidence"],
    off: days
      .filter(({ kind }) => kind === "off")
      .map((row) => ({
        date: toDay(row.day),
        name: { vi: row.name ?? "", en: row.nameEn ?? "" },
        evidence: row.evidence as Announced["evidence"],
      })),
    worked: days.filter(({ kind }) => kind === "worked").map(({ day }) => toDay(day)),
    entries: days.map(({ day, enteredById, enteredAt }) => ({
      date: toDay(day),
      enteredBy: nameOf.get(enteredById ?? "") ?? null,
      enteredAt: toMoment(enteredAt),
    })),
  };
  return { version, announced };
}

/** The new version of a year, or null when it is no longer the one that was read. */
export async function saveYear(
  ctx: UserCtx,
  { year, version, source, evidence }: AnnounceYearForm,
): Promise<number | null> {
  const data = { source: source.vi, sourceEn: source.en, evidence };
  const { count } =
    version === 0
      ? await ctx.db.announcedYear.createMany({ data: [{ ...data, year }], skipDuplicates: true })
      : await ctx.db.announcedYear.updateMany({
          where: { year, version },
          data: { ...data, version: version + 1 },
        });
  return count === 1 ? version + 1 : null;
}

/** Days that stay as they were keep the name of who entered them, and when. */
export async function replaceDays(ctx: UserCtx, form: AnnounceYearForm): Promise<void> {
  const { year } = form;
  const before = await ctx.db.announcedDay.findMany({
    where: { year },
    select: { day: true, kind: true, name: true, nameEn: true, evidence: true },
  });
  const given = toRows(form);
  const keys = new Set(given.map(keyOf));
  const kept = before.filter((row) => keys.has(keyOf(row)));
  const keptKeys = new Set(kept.map(keyOf));
  await ctx.db.announcedDay.deleteMany({ where: { year, day: { notIn: kept.map(({ day }) => day) } } });
  const entered = { year, enteredById: ctx.user.id, enteredAt: new Date(ctx.now()) };
  const added = given.filter((row) => !keptKeys.has(keyOf(row)));
  await ctx.db.announcedDay.createMany({ data: added.map((row) => ({ ...row, ...entered })) });
}

type Row = { day: Date; kind: string; name: string | null; nameEn: string | null; evidence: string };

function toRows({ off, worked, evidence }: AnnounceYearForm): Row[] {
  return [
    ...off.map(({ date, name, evidence }) => ({
      day: toDate(date),
      kind: "off",
      name: name.vi,
      nameEn: name.en,
      evidence,
    })),
    ...worked.map((date) => ({ day: toDate(date), kind: "worked", name: null, nameEn: null, evidence })),
  ];
}

function keyOf({ day, kind, name, nameEn, evidence }: Row): string {
  return JSON.stringify([day, kind, name, nameEn, evidence]);
}
