import {
  type Audience,
  audienceFaults,
  codesOf,
  disabilityDegrees,
  disabilityTypes,
  type MaterialFormat,
  type SessionSupport,
  sexes,
} from "@tgpl/domain";
import type { Inputs } from "../api/outputs.ts";
import type { SessionRecord } from "./session-form-value.ts";

type ServerResults = Omit<Inputs["outreach"]["recordResults"], "idempotencyKey" | "draft" | "id" | "version">;

const typeCodes = [...codesOf(disabilityTypes), "multiple"] as const;
export const countGroups = {
  bySex: codesOf(sexes),
  byType: typeCodes,
  byDegree: codesOf(disabilityDegrees),
} as const;
export type CountGroup = keyof typeof countGroups;

/** Counts as they are typed; empty = nobody counted. */
export type ResultsValue = {
  participants: string;
  pwdParticipants: string;
  advised: string;
  bySex: Record<string, string>;
  byType: Record<string, string>;
  byDegree: Record<string, string>;
  supports: SessionSupport[];
  formats: MaterialFormat[];
  outcome: string;
};

export function toResultsValue(results: SessionRecord["results"]): ResultsValue {
  const typed = (group: CountGroup) =>
    Object.fromEntries(
      countGroups[group].map((code) => {
        const counts: Readonly<Record<string, number | undefined>> = results?.[group] ?? {};
        return [code, counts[code]?.toString() ?? ""];
      }),
    );
  return {
    participants: results?.participants.toString() ?? "",
    pwdParticipants: results?.pwdParticipants.toString() ?? "",
    advised: results?.advised.toString() ?? "",
    bySex: typed("bySex"),
    byType: typed("byType"),
    byDegree: typed("byDegree"),
    supports: results?.supports ?? [],
    formats: results?.formats ?? [],
    outcome: results?.outcome ?? "",
  };
}

/** What the server takes. */
export function toResults(value: ResultsValue): ServerResults {
  return {
    ...toAudience(value),
    supports: value.supports,
    formats: value.formats,
    outcome: value.outcome.trim() || null,
  };
}

/** A whole number of people as it is typed, or nothing. */
export function isCount(text: string): boolean {
  return /^\s*\d{0,6}\s*$/.test(text);
}

function toAudience(value: ResultsValue) {
  return {
    participants: Number(value.participants),
    pwdParticipants: Number(value.pwdParticipants),
    advised: Number(value.advised),
    bySex: toCounts(value.bySex),
    byType: toCounts(value.byType),
    byDegree: toCounts(value.byDegree),
  };
}

function toCounts(typed: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([code, text]) => (text.trim() === "" ? [] : [[code, Number(text)]])),
  );
}

/** The contradiction in which a field stands, while everything typed is a number. */
export function contradictionOf(value: ResultsValue, part: Exclude<keyof Audience, "participants">) {
  return audienceFaults(toAudience(value)).find((fault) => fault.part === part);
}

/** How many of the whole are in none of the groups. */
export function unknownOf(value: ResultsValue, group: CountGroup): number {
  const audience = toAudience(value);
  const whole = group === "bySex" ? audience.participants : audience.pwdParticipants;
  return whole - Object.values(audience[group]).reduce<number>((sum, count) => sum + Number(count), 0);
}
