import { type PlainDate, partsOf } from "@tgpl/domain";

/** The first day of the month that is some months away. */
export function monthAway(on: PlainDate, months: number): PlainDate {
  const { year, month } = partsOf(on);
  const at = year * 12 + (month - 1) + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01` as PlainDate;
}
