import { dayOf } from "../dates/instant.ts";
import { dayOfWeek, type PlainDate } from "../dates/plain-date.ts";
import type { Bilingual, Language } from "../language/bilingual.ts";
import { checkLanguage } from "../language/check-language.ts";
import type { Deadline } from "./due-at.ts";
import type { SkippedDay } from "./working-calendar.ts";

/** One day of a deadline in words. `nth` says which counted day it is. */
export type ExplainedDay = {
  readonly date: PlainDate;
  readonly kind: "event" | "counted" | "skipped" | "hours";
  readonly nth: number | null;
  readonly sentence: string;
};

/**
 * Every day of a deadline in order, counted or not, each with its reason: the day of the event first. A limit in
 * hours counts no days, and says so in one line.
 *
 * @example
 * const deadline = dueAt("complaint-first", "2026-11-23T15:05:00+07:00", vietnamCalendar());
 * explainDays(deadline, "en")[1]?.sentence // "Tuesday 24/11/2026: not counted, Vietnam Culture Day."
 */
export function explainDays(deadline: Deadline, language: Language): readonly ExplainedDay[] {
  checkLanguage(language);
  const write = writer(language);
  const event = dayOf(deadline.from);
  if (deadline.unit === "hours") {
    return [{ date: event, kind: "hours", nth: null, sentence: words.hours[language] }];
  }
  const counted = deadline.counted.map(
    (date, index): ExplainedDay => ({
      date,
      kind: "counted",
      nth: index + 1,
      sentence: write(date, countedWords(deadline, date, index + 1)),
    }),
  );
  const skipped = deadline.skipped.map(
    (day): ExplainedDay => ({
      date: day.date,
      kind: "skipped",
      nth: null,
      sentence: write(day.date, skippedWords(day)),
    }),
  );
  const inOrder = [...counted, ...skipped].sort((a, b) => (a.date < b.date ? -1 : 1));
  return [{ date: event, kind: "event", nth: null, sentence: write(event, words.event) }, ...inOrder];
}

function writer(language: Language) {
  return (date: PlainDate, text: Bilingual) => `${nameDay(date, language)}: ${text[language]}.`;
}

/**
 * A day with its weekday, as people write it.
 *
 * @example nameDay("2026-11-24", "vi") // "Thứ Ba 24/11/2026"
 */
export function nameDay(date: PlainDate, language: Language): string {
  checkLanguage(language);
  return `${weekdays[language][dayOfWeek(date) - 1]} ${date.split("-").reverse().join("/")}`;
}

/** A weekend that counts as a working day is a day worked in exchange. */
function countedWords({ unit }: Deadline, date: PlainDate, nth: number): Bilingual {
  const exchanged = unit === "working-days" && dayOfWeek(date) > 5;
  return {
    vi: `tính là ngày thứ ${nth}${exchanged ? ", ngày làm bù" : ""}`,
    en: `counted, day ${nth}${exchanged ? ", a day worked in exchange" : ""}`,
  };
}

function skippedWords({ name }: SkippedDay): Bilingual {
  const why = name ?? { vi: "ngày nghỉ hằng tuần", en: "weekend" };
  return { vi: `không tính, ${why.vi}`, en: `not counted, ${why.en}` };
}

const words = {
  event: {
    vi: "không tính, ngày xảy ra sự kiện",
    en: "not counted, the day of the event",
  },
  hours: {
    vi: "Giờ tính liên tục, cả ban đêm, ngày nghỉ hằng tuần và ngày lễ.",
    en: "Hours run on, through nights, weekends and holidays.",
  },
} as const satisfies Record<string, Bilingual>;

const weekdays: Record<Language, readonly string[]> = {
  vi: ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};
