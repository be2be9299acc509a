import type { Bilingual } from "../language/bilingual.ts";

/** What is wrong in a law before it is published. */
export type LawFaultCode =
  | "ends-before-it-begins"
  | "versions-overlap"
  | "gap-between-versions"
  | "bad-citation"
  | "unknown-document"
  | "other-first-day"
  | "no-text"
  | "undefined-term"
  | "term-defined-twice"
  | "ground-twice"
  | "unknown-ground"
  | "test-not-read"
  | "unknown-fact"
  | "unknown-status"
  | "bad-age-window"
  | "draft-decides"
  | "unknown-paper"
  | "no-papers"
  | "financial-paper-without-test"
  | "test-without-financial-paper"
  | "clause-not-coded";

/** One fault: where it stands, and a sentence that names the place and what is wrong. */
export type LawFault = {
  readonly code: LawFaultCode;
  /** The clause, document or ground. */
  readonly at: string;
  readonly sentence: Bilingual;
};

export function fault(code: LawFaultCode, at: string, vi: string, en: string): LawFault {
  return { code, at, sentence: { vi: `${at}: ${vi}`, en: `${at}: ${en}` } };
}

/** As a day is written in Vietnam: 05/06/2026. */
export function writtenDay(day: string): string {
  return day.split("-").reverse().join("/");
}
