import { describe, expect, it } from "vitest";
import * as domain from "../index.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { Language } from "./bilingual.ts";

const on = "2026-03-02";
const deadline = domain.dueAt("complaint-first", `${on}T09:00:00+07:00`, domain.vietnamCalendar());
const recomputed = domain.recomputeDeadline(deadline, domain.vietnamCalendar(), domain.vietnamCalendar());
const move = {
  move: "accept",
  allowed: false,
  because: [],
  needsConfirmation: false,
  unconfirmed: [],
} as const;

/** Every public function that is asked in a language. */
const inLanguage: Readonly<Record<string, (language: Language) => unknown>> = {
  citeProvision: (language) => domain.citeProvision("11/2017/QH14#7", language),
  explainCaseMove: (language) => domain.explainCaseMove({ ...move, move: "close" }, language),
  explainDays: (language) => domain.explainDays(deadline, language),
  explainDeadline: (language) => domain.explainDeadline(deadline, language),
  explainDecision: (language) => domain.explainDecision(domain.decideEligibility({}, on), language),
  explainMove: (language) => domain.explainMove(move, language),
  explainRecomputation: (language) => domain.explainRecomputation(recomputed, language),
  explainSampledFile: (language) =>
    domain.explainSampledFile({ seed: "", files: [], strata: [] } as never, "1", language),
  factQuestion: (language) => domain.factQuestion("household", language),
  groundTitle: (language) => domain.groundTitle("child", language),
  labelOf: (language) => domain.labelOf(domain.households, "poor", language),
  markOf: (language) => domain.markOf("seen", language),
  nameDay: (language) => domain.nameDay(on, language),
  nameDocument: (language) => domain.nameDocument("11/2017/QH14", language),
  sayWhereToGet: (language) => domain.sayWhereToGet("disability-certificate", on, language),
};

describe("a language in which nothing is written", () => {
  it.each(Object.entries(inLanguage))("%s refuses and names those that there are", (_name, ask) => {
    for (const language of ["fr", "VI", "", null, undefined, "toString"]) {
      expect(() => ask(language as Language)).toThrow(new InvalidInput("language", language, "vi, en"));
    }
    expect(() => ["vi", "en"].map((language) => ask(language as Language))).not.toThrow();
  });
});
