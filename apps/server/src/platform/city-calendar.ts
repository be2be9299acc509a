import { type HolidayYear, vietnamCalendar, type WorkingCalendar } from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import { ask } from "./ask.ts";
import type { Db } from "./database.ts";
import { toDay } from "./fields.ts";
import { KEPT } from "./kept-statements.ts";

const builtIn = vietnamCalendar();

/**
 * A mark of all that was announced: the same mark, the same days. Read along with something else, it saves reading the
 * days of every year for every question.
 */
export const announcedMark = Prisma.sql`md5(concat(
  (SELECT json_agg(year ORDER BY year.year) FROM announced_years AS year),
  (SELECT json_agg(day ORDER BY day.day) FROM announced_days AS day)))`;

/** The one read last: years are announced once or twice a year. */
let last: { mark: string; calendar: WorkingCalendar } | undefined;

/** The working calendar of the city: the years that the domain knows, and those announced to the city since. */
export async function readCalendar(db: Db, mark?: string): Promise<WorkingCalendar> {
  const now = mark ?? (await readMark(db));
  if (last?.mark !== now) {
    const years = await findAnnouncedYears(db);
    last = { mark: now, calendar: years.length === 0 ? builtIn : vietnamCalendar({ years }) };
  }
  return last.calendar;
}

async function readMark(db: Db): Promise<string> {
  const [row] = await ask<{ mark: string }>(db, Prisma.sql`${KEPT} SELECT ${announcedMark} AS mark`);
  return row?.mark ?? "";
}

/** The advisory lock between writes that count working days and the announcement of a year. */
const CALENDAR_LOCK = 46_092_027;

/**
 * Asked at the beginning of a write: until the write ends nobody can announce a year, so a limit that it stores is
 * counted by the same calendar as all others. The statement that asks may have waited, and sees what was announced
 * before; so the mark is read once more at the end.
 */
export const calendarHeld = Prisma.sql`pg_advisory_xact_lock_shared(${Prisma.raw(String(CALENDAR_LOCK))})`;

/** Waits for the writes that are under way; the next ones wait for this one. */
export async function lockCalendar(db: Db): Promise<void> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(${CALENDAR_LOCK}::bigint)::text`;
}

const day = { day: true, kind: true, name: true, nameEn: true, evidence: true } as const;

/** The announced years, as the domain writes them. A year without days was withdrawn. */
async function findAnnouncedYears(db: Db): Promise<HolidayYear[]> {
  const rows = await db.announcedYear.findMany({
    where: { days: { some: {} } },
    orderBy: { year: "asc" },
    select: {
      year: true,
      version: true,
      source: true,
      sourceEn: true,
      evidence: true,
      days: { select: day, orderBy: { day: "asc" } },
    },
  });
  return rows.map(({ year, version, source, sourceEn, evidence, days }) => ({
    year,
    version: `city-${version}`,
    source: { vi: source, en: sourceEn },
    evidence: evidence as HolidayYear["evidence"],
    off: days.filter(({ kind }) => kind === "off").map(toHoliday),
    worked: days.filter(({ kind }) => kind === "worked").map((row) => toDay(row.day)),
  }));
}

type DayRow = { day: Date; name: string | null; nameEn: string | null; evidence: string };

function toHoliday(row: DayRow): HolidayYear["off"][number] {
  const name = { vi: row.name ?? "", en: row.nameEn ?? "" };
  return { date: toDay(row.day), name, evidence: row.evidence as HolidayYear["evidence"] };
}
