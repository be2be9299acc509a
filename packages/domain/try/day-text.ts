import { isPlainDate, type PlainDate } from "@tgpl/domain";

const WRITTEN = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/;

/** 14/02/1987, as a day is written in Vietnam; also 1987-02-14. `undefined` when there is no such day. */
export function readDayText(text: string): PlainDate | undefined {
  const parts = WRITTEN.exec(text.trim());
  const day = parts ? [parts[3], two(parts[2]), two(parts[1])].join("-") : text.trim();
  return isPlainDate(day) ? day : undefined;
}

export function writeDay(day: PlainDate): string {
  return day.split("-").reverse().join("/");
}

function two(digits = ""): string {
  return digits.padStart(2, "0");
}
