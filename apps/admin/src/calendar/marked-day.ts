import { daysBetween, type Evidence, type PlainDate, type PublicHoliday } from "@tgpl/domain";
import type { Outputs } from "../api/outputs.ts";

export type CalendarYear = Outputs["calendar"]["years"][number];
export type DaysOfYear = NonNullable<CalendarYear["builtIn"]>;
type Words = PublicHoliday["name"];

/** A day that is not what its weekday says: off, or a weekend day worked in exchange (làm bù). */
export type MarkedDay =
  | { date: PlainDate; kind: "off"; name: Words; evidence: Evidence }
  | { date: PlainDate; kind: "worked"; name: null; evidence: Evidence };

/** The days of an announcement, of the law's data, or of a proposal, in the order of the year. */
export function toMarkedDays({ off, worked, evidence }: Pick<DaysOfYear, "off" | "worked" | "evidence">) {
  return inOrder([
    ...off.map((day): MarkedDay => ({ kind: "off", ...day })),
    ...worked.map((date): MarkedDay => ({ date, kind: "worked", name: null, evidence })),
  ]);
}

/** The same as the server takes them: the year is sure when each of its days is. */
export function fromMarkedDays(days: readonly MarkedDay[]): Pick<DaysOfYear, "off" | "worked" | "evidence"> {
  return {
    off: days.flatMap((day) =>
      day.kind === "off" ? [{ date: day.date, name: day.name, evidence: day.evidence }] : [],
    ),
    worked: days.filter(({ kind }) => kind === "worked").map(({ date }) => date),
    evidence: days.every(isSure) ? "seen" : "unconfirmed",
  };
}

export function isSure({ evidence }: MarkedDay): boolean {
  return evidence === "seen";
}

/** The days with one of them changed, or without it. */
export function withDay(
  days: readonly MarkedDay[],
  date: PlainDate,
  changed: MarkedDay | null,
): readonly MarkedDay[] {
  const others = days.filter((day) => day.date !== date);
  return inOrder(changed ? [...others, changed] : others);
}

/** The days on which two versions of a year differ: what they are, by name or mark. */
export function differingDays(one: readonly MarkedDay[], other: readonly MarkedDay[]): PlainDate[] {
  const keys = (days: readonly MarkedDay[]) => new Map(days.map((day) => [day.date, keyOf(day)]));
  const [ofOne, ofOther] = [keys(one), keys(other)];
  const all = [...new Set([...ofOne.keys(), ...ofOther.keys()])];
  return all.filter((date) => ofOne.get(date) !== ofOther.get(date)).toSorted();
}

/** Days off that follow each other under one name, as one: 05/02 to 11/02, weekends between included. */
export function inRuns(days: readonly MarkedDay[]): readonly (readonly [MarkedDay, ...MarkedDay[]])[] {
  const runs: [MarkedDay, ...MarkedDay[]][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext = last?.kind === "off" && keyOf(last) === keyOf(day);
    if (run && isNext && daysBetween(last.date, day.date) <= 3) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

function keyOf({ kind, name, evidence }: MarkedDay): string {
  return JSON.stringify([kind, name?.vi, name?.en, evidence]);
}

function inOrder(days: readonly MarkedDay[]): readonly MarkedDay[] {
  return days.toSorted((one, other) => (one.date < other.date ? -1 : 1));
}
