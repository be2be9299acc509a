import { dayOf } from "../dates/instant.ts";
import type { Bilingual, Language } from "../language/bilingual.ts";
import { checkLanguage } from "../language/check-language.ts";
import { nameDay } from "./explain-days.ts";
import type { ChangedDay, RecomputedDeadline } from "./recompute-deadline.ts";

/**
 * A deadline counted again, in words: what it was, what it is, each changed day with its reason, and the calendars.
 *
 * @example
 * const recomputed = recomputeDeadline(
 *   { rule: "complaint-first", from: "2026-03-04T09:00:00+07:00" },
 *   vietnamCalendar(),
 *   vietnamCalendar({ holidays: ["2026-03-06"] }),
 * );
 * explainRecomputation(recomputed, "en")[0]
 * // "Was due on Monday 09/03/2026, is now due on Tuesday 10/03/2026."
 */
export function explainRecomputation(
  { before, after, moved, changedDays, calendarVersions }: RecomputedDeadline,
  language: Language,
): readonly string[] {
  checkLanguage(language);
  const now = nameDay(dayOf(after.due), language);
  const was = before && nameDay(dayOf(before.due), language);
  const words = sentences[language];
  const verdict = () => {
    if (was === null) return words.newlyKnown(now);
    return moved === "not-moved" ? words.notMoved(now) : words.moved(was, now);
  };
  return [
    verdict(),
    ...changedDays.map((day) => words.changed(nameDay(day.date, language), reasonOf(day)[language])),
    words.calendars(calendarVersions.before, calendarVersions.after),
  ];
}

function reasonOf({ after }: ChangedDay): Bilingual {
  if (after === null) return { vi: "nay là ngày làm việc", en: "is now worked" };
  const name = after.name ?? { vi: "nghỉ hằng tuần", en: "weekend" };
  return { vi: `nay là ngày nghỉ, ${name.vi}`, en: `is now off, ${name.en}` };
}

const sentences = {
  vi: {
    moved: (was: string, now: string) => `Thời hạn trước đây là ${was}, nay là ${now}.`,
    notMoved: (now: string) => `Thời hạn vẫn là ${now}.`,
    newlyKnown: (now: string) => `Trước đây chưa tính được; thời hạn là ${now}.`,
    changed: (day: string, why: string) => `${day} ${why}.`,
    calendars: (before: string, after: string) => `Lịch trước: ${before}. Lịch nay: ${after}.`,
  },
  en: {
    moved: (was: string, now: string) => `Was due on ${was}, is now due on ${now}.`,
    notMoved: (now: string) => `Still due on ${now}.`,
    newlyKnown: (now: string) => `Could not be counted before; due on ${now}.`,
    changed: (day: string, why: string) => `${day} ${why}.`,
    calendars: (before: string, after: string) => `Calendar before: ${before}. Calendar now: ${after}.`,
  },
};
