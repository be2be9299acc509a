import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";

/** A day off for state bodies, as announced. */
export type PublicHoliday = {
  readonly date: PlainDate;
  readonly name: Bilingual;
  readonly evidence: Evidence;
};

/**
 * The days off of one year, and the Saturdays worked in exchange (làm bù), as announced. Another year is another
 * object; a corrected announcement is the same year in another version, never an edit of this one.
 */
export type HolidayYear = {
  readonly year: number;
  /** Tells two announcements for one year apart: `1`, `2`, …; it stands in every deadline that was counted. */
  readonly version: string;
  readonly source: Bilingual;
  readonly evidence: Evidence;
  readonly off: readonly PublicHoliday[];
  readonly worked: readonly PlainDate[];
};

/** Bộ luật Lao động 45/2019/QH14 Điều 112. */
export const holidayProvision = "45/2019/QH14#112";

/** The names of the public holidays (45/2019/QH14#112), in both languages. */
export const holidayNames = {
  newYear: { vi: "Tết Dương lịch", en: "New Year's Day" },
  tet: { vi: "Tết Nguyên đán", en: "Tết, the Lunar New Year" },
  hungKings: { vi: "Giỗ Tổ Hùng Vương", en: "Hùng Kings' Commemoration Day" },
  victory: { vi: "Ngày Chiến thắng", en: "Victory Day" },
  labour: { vi: "Ngày Quốc tế lao động", en: "International Labour Day" },
  national: { vi: "Quốc khánh", en: "National Day" },
  culture: { vi: "Ngày Văn hóa Việt Nam", en: "Vietnam Culture Day" },
  exchanged: { vi: "Ngày nghỉ hoán đổi", en: "Day off in exchange for a worked Saturday" },
  announced: { vi: "Ngày nghỉ lễ được thông báo", en: "Announced day off" },
} as const satisfies Record<string, Bilingual>;

/** Holidays that fall on one day of every year. The law names four; the fifth is reported from 2026 (U29). */
export const fixedHolidays: readonly {
  readonly monthDay: string;
  readonly fromYear: number;
  readonly name: Bilingual;
  readonly evidence: Evidence;
}[] = [
  { monthDay: "01-01", fromYear: 2021, name: holidayNames.newYear, evidence: "seen" },
  { monthDay: "04-30", fromYear: 2021, name: holidayNames.victory, evidence: "seen" },
  { monthDay: "05-01", fromYear: 2021, name: holidayNames.labour, evidence: "seen" },
  { monthDay: "09-02", fromYear: 2021, name: holidayNames.national, evidence: "seen" },
  { monthDay: "11-24", fromYear: 2026, name: holidayNames.culture, evidence: "weak" },
];

const source: Bilingual = {
  vi: "Ngày nghỉ của cơ quan nhà nước theo thông báo hằng năm, cần đối chiếu với thông báo chính thức",
  en: "Days off for state bodies as announced each year, to be confirmed against the official announcement",
};

/**
 * Days off for state bodies as announced, to be confirmed against the yearly announcements (U29). A year that is
 * not here is unknown: the Tết block, the second day in September and the exchanged Saturdays are announced each
 * year. 24 November is reported as a public holiday from 2026 (Nghị quyết 28/2026/QH16).
 */
export const publicHolidays: readonly HolidayYear[] = [
  {
    year: 2024,
    version: "1",
    source,
    evidence: "unconfirmed",
    off: [
      holiday("2024-01-01", "newYear"),
      ...holidays("tet", "2024-02-08", "2024-02-09", "2024-02-12", "2024-02-13", "2024-02-14"),
      holiday("2024-04-18", "hungKings"),
      holiday("2024-04-29", "exchanged"),
      holiday("2024-04-30", "victory"),
      holiday("2024-05-01", "labour"),
      ...holidays("national", "2024-09-02", "2024-09-03"),
    ],
    worked: ["2024-05-04"],
  },
  {
    year: 2025,
    version: "1",
    source,
    evidence: "unconfirmed",
    off: [
      holiday("2025-01-01", "newYear"),
      ...holidays("tet", "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"),
      holiday("2025-04-07", "hungKings"),
      holiday("2025-04-30", "victory"),
      holiday("2025-05-01", "labour"),
      holiday("2025-05-02", "exchanged"),
      ...holidays("national", "2025-09-01", "2025-09-02"),
    ],
    worked: ["2025-04-26"],
  },
  {
    year: 2026,
    version: "1",
    source,
    evidence: "unconfirmed",
    off: [
      holiday("2026-01-01", "newYear"),
      holiday("2026-01-02", "exchanged"),
      ...holidays("tet", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"),
      // 10th of the third lunar month is Sunday 26 April: the day off moves to Monday.
      holiday("2026-04-27", "hungKings"),
      holiday("2026-04-30", "victory"),
      holiday("2026-05-01", "labour"),
      holiday("2026-08-31", "exchanged"),
      ...holidays("national", "2026-09-01", "2026-09-02"),
      holiday("2026-11-24", "culture"),
    ],
    worked: ["2026-01-10", "2026-08-22"],
  },
];

function holiday(date: PlainDate, name: keyof typeof holidayNames): PublicHoliday {
  return { date, name: holidayNames[name], evidence: evidenceOf(date) };
}

function holidays(name: keyof typeof holidayNames, ...dates: readonly PlainDate[]): PublicHoliday[] {
  return dates.map((date) => holiday(date, name));
}

/** What the law fixes is seen in it; the rest of a year is known from its announcement only. */
function evidenceOf(date: PlainDate): Evidence {
  return fixedHolidays.find(({ monthDay }) => date.endsWith(monthDay))?.evidence ?? "unconfirmed";
}
