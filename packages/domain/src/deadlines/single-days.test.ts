import { describe, expect, it } from "vitest";
import type { PlainDate } from "../dates/plain-date.ts";
import { type HolidayYear, holidayNames, publicHolidays } from "./public-holidays.ts";
import { type CalendarOverrides, vietnamCalendar } from "./vietnam-calendar.ts";
import { isWorkingDay } from "./working-calendar.ts";

const year2026 = publicHolidays.find(({ year }) => year === 2026) as HolidayYear;
const knows = (year: number, holidays: readonly PlainDate[]) =>
  vietnamCalendar({ holidays }).knownYears.has(year);
/** Before 2021 no list of the Labour Code is asked for, so a year can be as short as this. */
const shortYear = (year: number, date: PlainDate): HolidayYear => ({
  ...year2026,
  year,
  worked: [],
  off: [{ date, name: holidayNames.tet, evidence: "seen" }],
});

describe("a single day off", () => {
  it("makes its year known when it can belong to Tết: from 18 January to 27 February", () => {
    expect(["2028-01-17", "2028-01-18"].map((date) => knows(2028, [date as PlainDate]))).toEqual([
      false,
      true,
    ]);
    expect(["2028-02-27", "2028-02-28"].map((date) => knows(2028, [date as PlainDate]))).toEqual([
      true,
      false,
    ]);
  });

  it("of a year that is known adds itself and nothing else", () => {
    const off = year2026.off.filter(({ date }) => date !== "2026-11-24");
    const corrected: CalendarOverrides = { years: [{ ...year2026, version: "2", off }] };
    const more = vietnamCalendar({ ...corrected, holidays: ["2026-02-23"] });
    expect(isWorkingDay(more, "2026-02-23")).toBe(false);
    expect(isWorkingDay(more, "2026-11-24")).toBe(true);
    expect(more.holidays.size).toBe(vietnamCalendar(corrected).holidays.size + 1);
  });

  it("has the name of the holiday on which it falls, and is seen in its announcement", () => {
    const { holidays } = vietnamCalendar({ holidays: ["2027-02-08", "2027-11-24", "2027-12-30"] });
    expect(holidays.get("2027-11-24")).toEqual({
      date: "2027-11-24",
      name: holidayNames.culture,
      evidence: "seen",
    });
    expect(holidays.get("2027-12-30")?.name).toEqual(holidayNames.announced);
    // The year begins with the month and the day of no holiday: 2 September is the end of a date.
    expect(vietnamCalendar({ holidays: ["2027-02-08"] }).holidays.get("2027-11-24")?.evidence).toBe("weak");
  });

  it("of a year beyond the lunar table leaves Hùng Kings' day unknown until it is announced", () => {
    // Tết of 2031 begins on 23 January.
    const tet: PlainDate[] = ["2031-01-22", "2031-01-23"];
    const { holidays } = vietnamCalendar({ holidays: tet });
    expect([...holidays.keys()].sort()).toEqual(
      ["2031-01-01", "2031-01-22", "2031-01-23", "2031-04-30", "2031-05-01", "2031-09-02", "2031-11-24"]
        .concat(publicHolidays.flatMap(({ off }) => off.map(({ date }) => date)))
        .sort(),
    );
    expect(holidays.get("2031-01-23")?.name).toEqual(holidayNames.announced);
  });
});

describe("the version of a calendar", () => {
  it("names the years in their order, in whatever order they were announced", () => {
    const years = [shortYear(2020, "2020-01-24"), shortYear(2019, "2019-02-04")];
    const { version } = vietnamCalendar({ years });
    expect(version).toBe("VN 2019/1 2020/1 2024/1 2025/1 2026/1");
    expect(vietnamCalendar({ years: years.reverse() }).version).toBe(version);
  });

  it("names each announced day once, in order, apart from the days worked", () => {
    const { version } = vietnamCalendar({
      holidays: ["2026-03-06", "2026-03-05", "2026-03-06"],
      workingDays: ["2026-03-14", "2026-03-07"],
    });
    expect(version).toBe("VN 2024/1 2025/1 2026/1; off 2026-03-05 2026-03-06; worked 2026-03-07 2026-03-14");
  });
});
