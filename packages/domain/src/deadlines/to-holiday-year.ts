import { InvalidInput } from "../input/invalid-input.ts";
import { type Reader, readCode, readDay, readList, readObject, readText } from "../input/readers.ts";
import { findYearFaults, type YearFault } from "./find-year-faults.ts";
import type { HolidayYear } from "./public-holidays.ts";

const readWord: Reader<string> = (value, field) => {
  if (readText(value, field).trim() === "") throw new InvalidInput(field, value, "words, not an empty text");
  return value as string;
};

const readYear: Reader<number> = (value, field) => {
  const isYear = Number.isInteger(value) && Number(value) >= FIRST && Number(value) <= LAST;
  if (!isYear) throw new InvalidInput(field, value, `a year from ${FIRST} to ${LAST}`);
  return value as number;
};
const [FIRST, LAST] = [2018, 2199];

const readVersion: Reader<string> = (value, field) => {
  if (/^[\w.-]{1,20}$/.test(readText(value, field))) return value as string;
  throw new InvalidInput(field, value, "letters, digits, dots and hyphens, up to 20");
};

const readEvidence = readCode(["seen", "weak", "unconfirmed"]);
const readWords = readObject({ vi: readWord, en: readWord });
const readDaysOff = readList(readObject({ date: readDay, name: readWords, evidence: readEvidence }));

/** By hand, so that a page which counts days carries no schema library. */
const readAnnouncement = readObject({
  year: readYear,
  version: readVersion,
  source: readWords,
  evidence: readEvidence,
  off: readDaysOff,
  worked: readList(readDay),
});

/**
 * A whole announced year, checked, from a file or a form: another year is data. See `findYearFaults` for what is
 * refused.
 *
 * @example
 * toHolidayYear({ year: 2027, version: "1" }) // throws "years.source"
 */
export function toHolidayYear(value: unknown): HolidayYear {
  const announced = readAnnouncement(value, "years") as HolidayYear;
  const { year, off, worked } = announced;
  const [fault] = findYearFaults(
    year,
    off.map(({ date }) => date),
    worked,
  );
  if (fault) throw toRefusal(fault, year);
  return announced;
}

function toRefusal(fault: YearFault, year: number): InvalidInput {
  switch (fault.code) {
    case "day-of-another-year":
      return new InvalidInput("years", fault.date, `a day of ${year}`);
    case "day-twice":
      return new InvalidInput("years", fault.date, "each day once, off or worked");
    case "fixed-holiday-missing":
      return new InvalidInput("years", year, `a year whose days off have ${fault.date}`);
    case "tet-missing":
      return new InvalidInput("years", year, "a year with its Tết days off");
  }
}
