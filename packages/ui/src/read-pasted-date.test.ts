import { expect, it } from "vitest";
import { readPastedDate } from "./read-pasted-date.ts";

it("reads the ways in which a day is copied", () => {
  for (const text of ["14/02/1987", " 14-2-1987 ", "14.2.1987", "1987-02-14"]) {
    expect(readPastedDate(text)).toBe("1987-02-14");
  }
});

it("never guesses: the first number is the day", () => {
  expect(readPastedDate("03/04/1999")).toBe("1999-04-03");
});

it("refuses days that do not exist and years of two digits", () => {
  for (const text of ["31/02/1987", "13/13/1987", "14/02/87", "hôm nay", ""]) {
    expect(readPastedDate(text)).toBeUndefined();
  }
});
