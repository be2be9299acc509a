import { type HolidayYear, vietnamCalendar, type WorkingCalendar } from "@tgpl/domain";
import type { Db } from "./database.ts";
import { toDay } from "./fields.ts";

const builtIn = vietnamCalendar();

/** The working calendar of the city: the years that the domain knows, and those announced to the city since. */
export async function readCalendar(db: Db): Promise<WorkingCalendar> {
  const years = await findAnnouncedYears(db);
  return years.length === 0 ? builtIn : vietnamCalendar({ years });
}

/** The advisory lock between writes that count working days and the announcement of a year. */
const CALENDAR_LOCK = 46_092_027;

/**
 * The same inside a write. Until the write ends nobody can announce a year, so a limit that it stores is counted
 * by the same calendar as all others.
 */
export async function holdCalendar(db: Db): Promise<WorkingCalendar> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock_shared(${CALENDAR_LOCK}::bigint)::text`;
  return readCalendar(db);
}

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
