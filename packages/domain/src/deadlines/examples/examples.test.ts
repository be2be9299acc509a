import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { isInstant } from "../../dates/instant.ts";
import { isPlainDate, type PlainDate } from "../../dates/plain-date.ts";
import type { DeadlineRuleId } from "../deadline-rule.ts";
import { deadlineRules } from "../deadline-rules.ts";
import { dueAt } from "../due-at.ts";
import { explainDays } from "../explain-days.ts";
import { isHearingImminent, isLimitationImminent } from "../is-hearing-imminent.ts";
import { recomputeDeadline } from "../recompute-deadline.ts";
import { toHolidayYear } from "../to-holiday-year.ts";
import { vietnamCalendar } from "../vietnam-calendar.ts";

const Moment = z.custom<`${number}-${number}-${number}T${string}`>(isInstant);
const Day = z.custom<PlainDate>(isPlainDate);
const Rule = z.enum(deadlineRules.map(({ id }) => id) as [DeadlineRuleId, ...DeadlineRuleId[]]);
const Calendar = z.strictObject({
  holidays: z.array(Day).optional(),
  workingDays: z.array(Day).optional(),
  year: z.enum(["invented-2027"]).optional(),
});
/** Provisions are text: `9.10` without quotes would become 9.1, so a number is refused. */
const named = { name: z.string(), source: z.string(), rule: Rule };

const Due = z.strictObject({
  ...named,
  from: Moment,
  calendar: Calendar.optional(),
  expect: z.union([
    z.strictObject({ refused: z.string() }),
    z.strictObject({
      due: Moment,
      counted: z.array(Day).optional(),
      skipped: z.array(Day).optional(),
      alternative: Moment.nullable().optional(),
      evidence: z.enum(["seen", "unconfirmed"]),
      warnings: z.array(z.string()),
    }),
  ]),
});
const Late = z.strictObject({
  ...named,
  from: Moment,
  announced: Calendar,
  expect: z.strictObject({
    was: Moment.nullable(),
    is: Moment,
    moved: z.enum(["later", "earlier", "not-moved", "newly-known"]),
    changed: z.array(Day),
  }),
});
const Imminent = z.strictObject({
  ...named,
  receivedAt: Moment,
  on: Day,
  expect: z.strictObject({ imminent: z.boolean() }),
});

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".yaml"));
const dueFiles = files.filter((file) => file !== "announced-late.yaml" && file !== "imminent.yaml");
const dues = dueFiles.map((file) => [file, z.array(Due).parse(read(file))] as const);
const lates = z.array(Late).parse(read("announced-late.yaml"));
const imminents = z.array(Imminent).parse(read("imminent.yaml"));

describe.each(dues)("%s", (_file, list) => {
  it.each(list.map((example) => [example.name, example] as const))("%s", (_name, example) => {
    const { rule, from, expect: wanted } = example;
    const calendar = calendarOf(example.calendar);
    if ("refused" in wanted) {
      expect(() => dueAt(rule, from, calendar)).toThrow(wanted.refused);
      return;
    }
    const deadline = dueAt(rule, from, calendar);
    expect(deadline.provision).toBe(example.source);
    expect({
      due: deadline.due,
      ...(wanted.counted && { counted: deadline.counted }),
      ...(wanted.skipped && { skipped: deadline.skipped.map(({ date }) => date) }),
      ...("alternative" in wanted && { alternative: deadline.alternative?.due }),
      evidence: deadline.evidence,
      warnings: deadline.warnings.map(({ code }) => code),
    }).toEqual(wanted);
    if (wanted.counted) expectDaysExplained(deadline);
  });
});

describe("announced-late.yaml", () => {
  it.each(lates.map((example) => [example.name, example] as const))("%s", (_name, example) => {
    const { rule, from, announced, expect: wanted } = example;
    const [old, now] = [vietnamCalendar(), calendarOf(announced)];
    const { before, after, moved, changedDays, calendarVersions } = recomputeDeadline(
      { rule, from },
      old,
      now,
    );
    expect(after.provision).toBe(example.source);
    const changed = changedDays.map(({ date }) => date);
    expect({ was: before?.due ?? null, is: after.due, moved, changed }).toEqual(wanted);
    expect(calendarVersions).toEqual({ before: old.version, after: now.version });
    expect(now.version).not.toBe(old.version);
  });
});

describe("imminent.yaml", () => {
  it.each(imminents.map((example) => [example.name, example] as const))("%s", (_name, example) => {
    const isImminent = example.rule === "imminent-hearing" ? isHearingImminent : isLimitationImminent;
    expect(isImminent(example.receivedAt, example.on, vietnamCalendar())).toBe(example.expect.imminent);
  });
});

describe("the examples", () => {
  it("cover every rule whose length is known, each version of it", () => {
    const shown = new Set(dues.flatMap(([, list]) => list.map(({ rule, source }) => `${rule} ${source}`)));
    const known = deadlineRules.filter(({ length }) => length !== null);
    expect(known.map(({ id, provision }) => `${id} ${provision}`).filter((one) => !shown.has(one))).toEqual(
      [],
    );
  });

  it("are each told once", () => {
    const names = [...dues.flatMap(([, list]) => list), ...lates, ...imminents].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(60);
  });
});

/** Every day from the event to the end is told, once, in both languages. */
function expectDaysExplained(deadline: ReturnType<typeof dueAt>): void {
  const told = explainDays(deadline, "vi");
  const days = [...deadline.counted, ...deadline.skipped.map(({ date }) => date)].sort();
  expect(told.slice(1).map(({ date }) => date)).toEqual(days);
  expect(told.filter(({ kind }) => kind === "counted").map(({ nth }) => nth)).toEqual(
    deadline.counted.map((_, index) => index + 1),
  );
  for (const { sentence } of [...told, ...explainDays(deadline, "en")]) {
    expect(sentence).toMatch(/\d{2}\/\d{2}\/\d{4}: .+\.$/);
    expect(sentence).not.toMatch(/undefined|null/);
  }
}

function calendarOf({ year, holidays = [], workingDays = [] }: z.infer<typeof Calendar> = {}) {
  const years = year
    ? [toHolidayYear(parse(readFileSync(`${import.meta.dirname}/years/${year}.yaml`, "utf8")))]
    : [];
  return vietnamCalendar({ holidays, workingDays, years });
}

function read(file: string): unknown {
  return parse(readFileSync(`${import.meta.dirname}/${file}`, "utf8"));
}
