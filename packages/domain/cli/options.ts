import { type Instant, isInstant, isPlainDate, type PlainDate } from "@tgpl/domain";
import type { Option, Values } from "./command.ts";
import { WrongUse } from "./wrong-use.ts";

export const onOption: Option = {
  type: "string",
  value: "<YYYY-MM-DD>",
  help: { vi: "ngày xét", en: "the day to judge on" },
};
export const jsonOption: Option = {
  type: "boolean",
  help: { vi: "in JSON cho máy đọc", en: "print JSON for machines" },
};

/** Options of every command that reads a register. */
export const registerOptions = {
  format: {
    type: "string",
    value: "csv|jsonl",
    help: {
      vi: "dạng của tệp, nếu đuôi tệp không nói",
      en: "format of the file, where its ending does not tell",
    },
  },
  "skip-unknown": {
    type: "boolean",
    help: { vi: "bỏ qua các cột không hiểu", en: "leave out columns that are not known" },
  },
  "all-faults": {
    type: "boolean",
    help: { vi: "in mọi dòng lỗi, không chỉ 20 dòng đầu", en: "print every fault, not only the first 20" },
  },
  quiet: { type: "boolean", help: { vi: "không báo tiến độ", en: "no progress" } },
} as const satisfies Readonly<Record<string, Option>>;

/** The only argument of a command. */
export function oneArgument(positionals: readonly string[], name: string): string {
  const [argument, ...more] = positionals;
  if (argument === undefined) {
    throw new WrongUse({ vi: `Thiếu ${name}.`, en: `${name} is missing.` });
  }
  const [extra] = more;
  if (extra !== undefined) {
    throw new WrongUse({ vi: `Thừa “${extra}”.`, en: `“${extra}” is one too many.` });
  }
  return argument;
}

/** A day that must be given: nothing here takes the day from the clock. */
export function dayOption(values: Values, name: string): PlainDate {
  const day = findDayOption(values, name);
  if (day === undefined) {
    throw new WrongUse({
      vi: `Thiếu --${name}: một ngày viết YYYY-MM-DD.`,
      en: `--${name} is missing: a day written YYYY-MM-DD.`,
    });
  }
  return day;
}

export function findDayOption(values: Values, name: string): PlainDate | undefined {
  const day = values[name];
  if (day === undefined || isPlainDate(day)) return day;
  throw new WrongUse({
    vi: `--${name} ${day}: được dùng một ngày có thật, viết YYYY-MM-DD.`,
    en: `--${name} ${day}: allowed is a day of the calendar written YYYY-MM-DD.`,
  });
}

export function momentOption(values: Values, name: string): Instant {
  const moment = values[name];
  if (isInstant(moment)) return moment;
  throw new WrongUse({
    vi: `--${name} ${moment ?? ""}: cần thời điểm có múi giờ, ví dụ 2026-11-23T15:05:00+07:00.`,
    en: `--${name} ${moment ?? ""}: a moment with its offset is needed, for example 2026-11-23T15:05:00+07:00.`,
  });
}
