import { dayOf, type HolidayYear, partsOf, publicHolidays } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import type { CalendarYear } from "./announced-year.ts";
import { findAnnouncements } from "./calendar.data.ts";

/** The years of the working calendar, from the first that is known to the next one. */
export async function listYears(ctx: UserCtx): Promise<CalendarYear[]> {
  const announcements = await findAnnouncements(ctx);
  const next = partsOf(dayOf(ctx.now())).year + 1;
  const builtIn = new Map(publicHolidays.map((one) => [one.year, one]));
  const years = new Set([...builtIn.keys(), ...announcements.keys(), next]);
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      known: ctx.calendar.knownYears.has(year),
      version: announcements.get(year)?.version ?? 0,
      announced: announcements.get(year)?.announced ?? null,
      builtIn: toDays(builtIn.get(year)),
    }));
}

function toDays(year: HolidayYear | undefined): CalendarYear["builtIn"] {
  if (!year) return null;
  const { source, evidence, off, worked } = year;
  return { source, evidence, off: [...off], worked: [...worked] };
}
