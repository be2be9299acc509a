import { type Language, localeOf } from "../text/language.ts";

/** Vietnam has one time zone; a moment is always shown in it, wherever the reader sits. */
const timeZone = "Asia/Ho_Chi_Minh";

/** A day `YYYY-MM-DD`, or a moment as an ISO string or a `Date`. */
export type When = string | Date;

export interface Format {
  /** 1.412 · 8,8 */
  number(value: number, digits?: number): string;
  /** −108 · +3,4 · 0: for gaps, with a true minus. */
  signed(value: number, digits?: number): string;
  /** 0.831 → "83,1 %". */
  percent(share: number, digits?: number): string;
  /** 23/11/2026 */
  date(when: When): string;
  /** 23/11: where the year is plain from the place. */
  dayMonth(when: When): string;
  /** Thứ Hai 23/11/2026 */
  weekdayDate(when: When): string;
  /** 15:20 */
  time(when: When): string;
  /** 15:20 ngày 23/11/2026 · 15:20, 23/11/2026 */
  dateTime(when: When): string;
  /** Sorts names as the language does: ă after a, đ after d. */
  compare(one: string, other: string): number;
}

/** Dates, times and numbers as the officers write them; English keeps the same shapes. */
export function createFormat(language: Language): Format {
  const date = (when: When) => partsOf(when).slice(0, 3).join("/");
  const time = (when: When) => partsOf(when).slice(3, 5).join(":");
  const number = numberFormat(language);
  const collator = new Intl.Collator(localeOf[language]);
  return {
    number,
    signed: (value, digits = 0) => withSign(value, digits, number),
    percent: (share, digits = 0) => `${number(share * 100, digits)}\u00a0%`,
    date,
    dayMonth: (when) => partsOf(when).slice(0, 2).join("/"),
    weekdayDate: (when) => `${weekday(when, language)} ${date(when)}`,
    time,
    dateTime: (when) =>
      language === "vi" ? `${time(when)} ngày ${date(when)}` : `${time(when)}, ${date(when)}`,
    compare: (one, other) => collator.compare(one, other),
  };
}

function numberFormat(language: Language): Format["number"] {
  return (value, digits = 0) =>
    new Intl.NumberFormat(localeOf[language], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
      .format(isZeroAt(value, digits) ? 0 : value)
      .replace("-", "−");
}

function withSign(value: number, digits: number, number: Format["number"]): string {
  if (isZeroAt(value, digits)) return "0";
  return value > 0 ? `+${number(value, digits)}` : number(value, digits);
}

/** −0,04 with one digit would be written "−0,0": it is zero to the reader. */
function isZeroAt(value: number, digits: number): boolean {
  return Math.abs(value) < 0.5 * 10 ** -digits;
}

const momentParts = new Intl.DateTimeFormat("en-GB", {
  timeZone,
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** Day, month, year, hour, minute. A civil day has no time zone and is never moved by one. */
function partsOf(when: When): string[] {
  const civil = typeof when === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(when) : null;
  if (civil) return [civil[3] ?? "", civil[2] ?? "", civil[1] ?? ""];
  const parts = momentParts.formatToParts(toMoment(when));
  return ["day", "month", "year", "hour", "minute"].map(
    (type) => parts.find((part) => part.type === type)?.value ?? "",
  );
}

function toMoment(when: When): Date {
  const moment = new Date(when);
  if (Number.isNaN(moment.getTime())) throw new RangeError(`Not a day or a moment: ${String(when)}`);
  return moment;
}

function weekday(when: When, language: Language): string {
  const isCivil = typeof when === "string" && when.length === 10;
  const zone = isCivil ? "UTC" : timeZone;
  return new Intl.DateTimeFormat(localeOf[language], { weekday: "long", timeZone: zone }).format(
    toMoment(when),
  );
}
