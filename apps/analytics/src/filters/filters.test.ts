import { toPlainDate, vietnamCalendar } from "@tgpl/domain";
import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "../routing/plain-search.ts";
import { readFilters } from "./filters.ts";
import { remainingDays } from "./remaining-days.ts";
import { askedFor } from "./use-filters.ts";

const today = toPlainDate("2026-11-23");

test("What is chosen survives the way through the address", () => {
  const chosen = {
    year: 2025,
    level: "commune",
    place: "916",
    indicator: "cases-closed",
    by: "sex",
    view: "both",
  };
  expect(stringifySearch({ year: 2025, place: "916" })).toBe("?year=2025&place=916");
  expect(readFilters(parseSearch(stringifySearch(chosen)))).toEqual(chosen);
});

test("Nonsense typed into the address is left out", () => {
  const typed = "?year=abc&level=planet&place=%3Cscript%3E&indicator=fees&by=name&find=";
  expect(readFilters(parseSearch(typed))).toEqual({});
});

test("A year that is over is counted to its last day, the present one to today", () => {
  expect(askedFor({ year: 2025 }, today).on).toBe("2025-12-31");
  expect(askedFor({}, today)).toMatchObject({ year: 2026, on: "2026-11-23", level: "district" });
});

test("Choosing a former district means its communes", () => {
  expect(askedFor({ place: "916", level: "district" }, today).level).toBe("commune");
});

test("After 23 November 2026 there are 27 working days, and the 24th is a holiday", () => {
  expect(remainingDays(today, 2026, vietnamCalendar())).toEqual({
    workingDays: 27,
    holidays: ["2026-11-24"],
  });
});

test("Without the holidays of a year nothing is said of its working days", () => {
  expect(remainingDays(today, 2031, vietnamCalendar())).toBeNull();
});
