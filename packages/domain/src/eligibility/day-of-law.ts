import { factNames } from "../applicants/fact-names.ts";
import { dateDigits } from "../dates/date-digits.ts";
import { isLeapYear, type PlainDate, partsOf, toPlainDate } from "../dates/plain-date.ts";
import type { DecidingLaw } from "../law/law.ts";
import type { Codes } from "./codes.ts";
import { type Regime, regimeOn } from "./regime-on.ts";

/** A day on which people are judged, with its law; looked up once for all of them. */
export type DayOfLaw = {
  readonly on: PlainDate;
  readonly digits: number;
  /** `undefined` before the coded law begins. */
  readonly regime: Regime | undefined;
  /** 28 February of a common year. */
  readonly isEveOfLeapBirthday: boolean;
  /** A sheet to write one person's codes on, used again for the next. */
  readonly sheet: Codes;
};

/** Throws `InvalidInput` naming `field` when `on` is no day. */
export function dayOfLaw(law: DecidingLaw, on: PlainDate, field = "on"): DayOfLaw {
  if (last !== undefined && last.on === on && last.law === law) return last.day;
  const day = {
    on: toPlainDate(on, field),
    digits: dateDigits(on),
    regime: regimeOn(on, law),
    isEveOfLeapBirthday: on.endsWith("-02-28") && !isLeapYear(partsOf(on).year),
    sheet: new Int32Array(factNames.length),
  };
  last = { law, on, day };
  return day;
}

/** A register is decided for one day: the last one asked is nearly always the next one asked. */
let last: { readonly law: DecidingLaw; readonly on: PlainDate; readonly day: DayOfLaw } | undefined;
