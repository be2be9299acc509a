import { findYearFaults, type PlainDate, proposeHolidays, type YearFault } from "@tgpl/domain";
import type { Inputs } from "../api/outputs.ts";
import { type CalendarYear, fromMarkedDays, type MarkedDay, toMarkedDays } from "./marked-day.ts";
import { readSourceWords, toSourceWords } from "./source-words.ts";

/** A year while it is being entered: the paper, and the days. */
export type YearDraft = {
  /** The version that the days were begun from. */
  version: number;
  number: string;
  on: PlainDate | null;
  days: readonly MarkedDay[];
};

type Announcement = Omit<Inputs["calendar"]["announceYear"], "idempotencyKey">;

export type DraftFault = YearFault | { code: "number-missing" | "day-missing" };

/** The days as they stand: announced, or of the law's data; null while nobody knows them. */
export function knownDays({ announced, builtIn }: CalendarYear): readonly MarkedDay[] | null {
  const known = announced ?? builtIn;
  return known && toMarkedDays(known);
}

/** What one begins from: the days that are known, or else what the law alone gives. */
export function beginDraft(calendarYear: CalendarYear): YearDraft {
  const { year, version, announced } = calendarYear;
  const source = announced && readSourceWords(announced.source);
  const proposal = { off: [...proposeHolidays(year)], worked: [], evidence: "unconfirmed" as const };
  return {
    version,
    number: source?.number ?? "",
    on: source?.on ?? null,
    days: knownDays(calendarYear) ?? toMarkedDays(proposal),
  };
}

/** What is missing or cannot be, before the server is asked. */
export function findDraftFaults({ number, on, days }: YearDraft, year: number): readonly DraftFault[] {
  const { off, worked } = fromMarkedDays(days);
  return [
    ...(number.trim() === "" ? [{ code: "number-missing" } as const] : []),
    ...(on === null ? [{ code: "day-missing" } as const] : []),
    ...findYearFaults(
      year,
      off.map(({ date }) => date),
      worked,
    ),
  ];
}

/** The whole year taken back: no day, and the paper that had announced it. */
export function toWithdrawal({ year, version, announced }: CalendarYear): Announcement | null {
  if (!announced) return null;
  return { year, version, source: announced.source, evidence: announced.evidence, off: [], worked: [] };
}

/** What the server takes; null while the paper is not named. */
export function toAnnouncement({ version, number, on, days }: YearDraft, year: number): Announcement | null {
  if (on === null) return null;
  return { year, version, source: toSourceWords({ number: number.trim(), on }), ...fromMarkedDays(days) };
}
