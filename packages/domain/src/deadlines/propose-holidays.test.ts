import { describe, expect, it } from "vitest";
import { findYearFaults } from "./find-year-faults.ts";
import { proposeHolidays } from "./propose-holidays.ts";
import { toHolidayYear } from "./to-holiday-year.ts";

const words = { vi: "Đề nghị", en: "Proposal" };
const datesOf = (year: number) => proposeHolidays(year).map(({ date }) => date.slice(5));

describe("the days off that the law alone gives for a year", () => {
  it("move to the next working day where they fall on a weekend, and join 2 September to one", () => {
    // 2027: Tết is Saturday 6 February, 1 May a Saturday, 2 September a Thursday.
    expect(datesOf(2027)).toEqual([
      "01-01",
      "02-05",
      "02-08",
      "02-09",
      "02-10",
      "02-11",
      "04-16",
      "04-30",
      "05-03",
      "09-02",
      "09-03",
      "11-24",
    ]);
  });

  it("say of each day whether the law fixes it or an announcement has to", () => {
    const evidenceOf = (day: string) =>
      proposeHolidays(2027).find(({ date }) => date.endsWith(day))?.evidence;
    expect(["01-01", "04-16", "09-02"].map(evidenceOf)).toEqual(["seen", "seen", "seen"]);
    expect(["02-08", "05-03", "09-03"].map(evidenceOf)).toEqual(Array(3).fill("unconfirmed"));
    expect(evidenceOf("11-24")).toBe("weak");
  });

  it("leave out 24 November before 2026, and Tết where the moon is not known", () => {
    expect(datesOf(2025)).not.toContain("11-24");
    expect(
      findYearFaults(
        2031,
        proposeHolidays(2031).map(({ date }) => date),
        [],
      ),
    ).toEqual([{ code: "tet-missing" }]);
  });

  it.each([2024, 2025, 2026, 2027, 2028, 2029, 2030])("pass as an announced year: %i", (year) => {
    const off = proposeHolidays(year);
    const announced = { year, version: "p", source: words, evidence: "unconfirmed", off, worked: [] };
    expect(toHolidayYear(announced).off).toHaveLength(off.length);
  });
});

describe("the faults of an announced year", () => {
  it("name each day that is missing, twice there, or of another year", () => {
    const off = proposeHolidays(2027)
      .map(({ date }) => date)
      .filter((date) => date !== "2027-09-02");
    expect(findYearFaults(2027, [...off, "2028-01-03"], ["2027-01-01"])).toEqual([
      { code: "day-of-another-year", date: "2028-01-03" },
      { code: "day-twice", date: "2027-01-01" },
      { code: "fixed-holiday-missing", date: "2027-09-02" },
    ]);
  });
});
