import { readdirSync, readFileSync } from "node:fs";
import {
  addDays,
  type DeadlineRuleId,
  deadlineRules,
  dueAt,
  type HolidayYear,
  type Instant,
  InvalidInput,
  type PlainDate,
  publicHolidays,
  vietnamCalendar,
} from "@tgpl/domain";
import { parse } from "yaml";
import { z } from "zod";
import { day, head, headOf, moment, origin, type Suite } from "../suite.ts";

const unit = z.enum(["hours", "calendar-days", "working-days"]);
const evidence = z.enum(["seen", "weak", "unconfirmed"]);
const why = z.enum(["weekend", "public-holiday"]);
/** First and last day, both included; `null` = no end known. */
const inForce = z.strictObject({ from: day, until: day.nullable() });

const year = z.strictObject({ year: z.int(), off: z.array(day), worked: z.array(day) });
const added = z.strictObject({ holidays: z.array(day), workingDays: z.array(day), years: z.array(year) });

const counted = z.strictObject({
  due: moment,
  unit,
  length: z.int(),
  counted: z.array(day),
  skipped: z.array(z.strictObject({ date: day, why })),
  provision: z.string(),
  evidence,
  warnings: z.array(z.string()),
});

const schema = z.strictObject({
  ...head,
  rules: z.array(
    z.strictObject({
      id: z.string(),
      length: z.int().nullable(),
      unit,
      provision: z.string(),
      inForce,
      evidence,
    }),
  ),
  calendar: z.array(year),
  cases: z.array(
    z.strictObject({
      ...origin,
      rule: z.string(),
      from: moment,
      added,
      expect: z.union([counted, z.strictObject({ refused: z.string() })]),
    }),
  ),
});

export const deadlines: Suite = {
  name: "deadlines",
  schema,
  make: () => ({
    ...headOf(
      "deadlines",
      "When a limit ends. Hours run on; a limit in days leaves out the day of the event and ends at 23:59:59+07:00. `calendar` and `added` are all the days off that there are.",
    ),
    rules: deadlineRules.map(({ id, length, unit: of, provision, inForce: days, evidence: mark }) => ({
      id,
      length,
      unit: of,
      provision,
      inForce: days,
      evidence: mark,
    })),
    calendar: publicHolidays.map(toYear),
    cases: [...told(), ...everyDay()],
  }),
};

type Added = z.infer<typeof added>;
const examples = new URL("../../src/deadlines/examples/", import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(file, examples), "utf8"));

/** The parts of an example that ask; what it expects is held by the tests of the deadlines themselves. */
const Example = z.object({
  name: z.string(),
  source: z.string(),
  rule: z.string(),
  from: moment,
  calendar: z
    .object({
      holidays: z.array(day).default([]),
      workingDays: z.array(day).default([]),
      year: z.string().optional(),
    })
    .default({ holidays: [], workingDays: [] }),
});

function told() {
  const files = readdirSync(examples).filter((file) => file.endsWith(".yaml"));
  const asking = files.filter((file) => file !== "announced-late.yaml" && file !== "imminent.yaml");
  return asking.flatMap((file) =>
    z
      .array(Example)
      .parse(read(file))
      .map(({ name, source, rule, from, calendar: { holidays, workingDays, year: named } }) => {
        const years = named ? [read(`years/${named}.yaml`) as HolidayYear] : [];
        return toCase({ name, source, rule, from }, { holidays, workingDays }, years);
      }),
  );
}

/** A rule in working days from every third day of the known years: all holidays and exchanges come by. */
function everyDay() {
  const days: PlainDate[] = [];
  for (let on: PlainDate = "2024-01-02"; on <= "2026-12-20"; on = addDays(on, 3)) days.push(on);
  return days.map((on, index) => {
    const from = `${on}T${String(index % 24).padStart(2, "0")}:30:00+07:00`;
    return toCase({ name: `from ${on}`, source: null, rule: "complaint-first", from }, {}, []);
  });
}

type Asked = {
  readonly name: string;
  readonly source: string | null;
  readonly rule: string;
  readonly from: string;
};

function toCase(
  asked: Asked,
  { holidays = [], workingDays = [] }: Partial<Added>,
  years: readonly HolidayYear[],
) {
  const given = { holidays, workingDays, years: years.map(toYear) };
  return { ...asked, added: given, expect: answerTo(asked, { holidays, workingDays }, years) };
}

function answerTo({ rule, from }: Asked, days: Partial<Added>, years: readonly HolidayYear[]) {
  const calendar = vietnamCalendar({ ...(days as object), years });
  try {
    const {
      due,
      unit: of,
      length,
      provision,
      evidence: mark,
      ...deadline
    } = dueAt(rule as DeadlineRuleId, from as Instant, calendar);
    return {
      due,
      unit: of,
      length,
      counted: deadline.counted,
      skipped: deadline.skipped.map(({ date, why: reason }) => ({ date, why: reason })),
      provision,
      evidence: mark,
      warnings: deadline.warnings.map(({ code }) => code),
    };
  } catch (error) {
    if (error instanceof InvalidInput) return { refused: error.field };
    throw error;
  }
}

function toYear({ year: of, off, worked }: HolidayYear) {
  return { year: of, off: off.map(({ date }) => date), worked };
}
