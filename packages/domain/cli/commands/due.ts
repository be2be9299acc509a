import {
  type Deadline,
  type DeadlineRuleId,
  deadlineRules,
  dueAt,
  dutiesWithoutLength,
  explainDays,
  explainDeadline,
  type HolidayYear,
  InvalidInput,
  isPlainDate,
  type PlainDate,
  vietnamCalendar,
  type WorkingCalendar,
} from "@tgpl/domain";
import type { Command, Terminal, Values } from "../command.ts";
import { toDataFault } from "../data-fault.ts";
import { readJsonFile } from "../input/read-json-file.ts";
import { jsonOption, momentOption, oneArgument } from "../options.ts";
import { sayAllowed } from "../words/say-allowed.ts";
import { WrongUse } from "../wrong-use.ts";

export const due: Command = {
  name: "due",
  usage: "due <rule> --from <moment>",
  summary: {
    vi: "Khi nào đến hạn, từng ngày được tính hay không và vì sao",
    en: "When something is due, with every day that counts or does not, and why",
  },
  details: {
    vi: `Các thời hạn:\n${ruleList("vi")}`,
    en: `The rules:\n${ruleList("en")}`,
  },
  options: {
    from: {
      type: "string",
      value: "<2026-11-23T15:05:00+07:00>",
      help: { vi: "thời điểm bắt đầu", en: "the moment that starts the clock" },
    },
    holiday: {
      type: "string",
      multiple: true,
      value: "<YYYY-MM-DD>",
      help: {
        vi: "ngày nghỉ được công bố thêm; dùng được nhiều lần",
        en: "a day off announced later; may be repeated",
      },
    },
    worked: {
      type: "string",
      multiple: true,
      value: "<YYYY-MM-DD>",
      help: { vi: "ngày làm bù được công bố thêm", en: "a day worked in exchange, announced later" },
    },
    year: {
      type: "string",
      value: "<year.json>",
      help: { vi: "lịch nghỉ của một năm, như HolidayYear", en: "the days off of one year, as HolidayYear" },
    },
    json: jsonOption,
  },
  async run(positionals, values, terminal) {
    const rule = oneArgument(positionals, "rule");
    const from = momentOption(values, "from");
    const calendar = await calendarOf(values, terminal);
    const deadline = count(rule as DeadlineRuleId, from, calendar);
    terminal.stdout.write(`${values.json ? inJson(deadline, terminal) : inWords(deadline, terminal)}\n`);
    return 0;
  },
};

function ruleList(language: "vi" | "en"): string {
  const seen = new Map(deadlineRules.map(({ id, title }) => [id, title[language]]));
  return [...seen].map(([id, title]) => `    ${id.padEnd(42)}${title}`).join("\n");
}

async function calendarOf(values: Values, terminal: Terminal): Promise<WorkingCalendar> {
  const days = { holidays: daysOf(values, "holiday"), workingDays: daysOf(values, "worked") };
  if (typeof values.year !== "string") return asked(() => vietnamCalendar(days));
  const { value, source } = await readJsonFile(values.year, terminal);
  try {
    return vietnamCalendar({ ...days, years: [value as HolidayYear] });
  } catch (error) {
    throw toDataFault(error, (field) => ({ place: source.placeOf(field.split(".").slice(1)), field }));
  }
}

function daysOf(values: Values, name: string): readonly PlainDate[] {
  const given = values[name];
  const days = Array.isArray(given) ? given : [];
  return days.map((day: unknown) => {
    if (isPlainDate(day)) return day;
    throw new WrongUse({
      vi: `--${name} ${day}: được dùng một ngày có thật, viết YYYY-MM-DD.`,
      en: `--${name} ${day}: allowed is a day of the calendar written YYYY-MM-DD.`,
    });
  });
}

function count(rule: DeadlineRuleId, from: Deadline["from"], calendar: WorkingCalendar): Deadline {
  return asked(() => {
    const duty = dutiesWithoutLength.find(({ id }) => id === rule);
    if (!duty) return dueAt(rule, from, calendar);
    throw new WrongUse({
      vi: `${rule}: ${duty.reason.vi} Cần ghi lại: ${duty.record.join(", ")}.`,
      en: `${rule}: ${duty.reason.en}. Keep instead: ${duty.record.join(", ")}.`,
    });
  });
}

/** What the domain refuses here was typed as an argument, so it is wrong use. */
function asked<Answer>(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const { field, value, allowed } = error;
    throw new WrongUse({
      vi: `${field}: “${value}” không dùng được; được dùng: ${sayAllowed(allowed, "vi")}`,
      en: `${field}: “${value}” is not allowed; allowed: ${allowed}`,
    });
  }
}

function inJson(deadline: Deadline, { language }: Terminal): string {
  const explanation = explainDeadline(deadline, language);
  return JSON.stringify({ ...deadline, explanation, days: explainDays(deadline, language) }, null, 2);
}

function inWords(deadline: Deadline, { language, paint }: Terminal): string {
  return [
    paint("strong", deadline.due),
    explainDeadline(deadline, language),
    ...explainDays(deadline, language).map(({ kind, sentence }) =>
      kind === "counted" ? `  + ${sentence}` : `    ${sentence}`,
    ),
    paint("faint", `${deadline.provision}; ${deadline.calendarVersion}`),
  ].join("\n");
}
