import type { FactName } from "../applicants/fact-names.ts";
import type { Codes } from "./codes.ts";
import type { GroundDocuments } from "./documents-for.ts";
import type { GroundDecision, Outcome } from "./eligibility-decision.ts";
import { situationOf } from "./fact-classes.ts";
import type { GroundAnswer, GroundOnDay } from "./ground-on-day.ts";
import { missingFacts, type OpenGround } from "./missing-facts.ts";
import { nextQuestion } from "./next-question.ts";
import type { Regime } from "./regime-on.ts";
import { type DecisionWarning, warningsOf } from "./warnings-of.ts";

/** All of a decision that people of one class share. Frozen, because they do share it. */
export type Trace = {
  readonly outcome: Outcome;
  readonly grounds: readonly GroundDecision[];
  readonly missingFacts: readonly FactName[];
  readonly nextQuestion: FactName | null;
  readonly documents: readonly GroundDocuments[];
  readonly warnings: readonly DecisionWarning[];
};

/** Real registers have some hundreds of classes. A stream of people who are all different must not fill the memory. */
const MOST_TRACES = 20_000;

/** The decision for a class of people under a regime, worked out when the first of them comes. */
export function traceOf(regime: Regime, codes: Codes): Trace {
  const { traces } = regime;
  const key = keyOf(regime, codes);
  const known = traces.get(key);
  if (known) return known;
  if (traces.size >= MOST_TRACES) traces.clear();
  const trace = workOut(regime, codes.slice());
  traces.set(key, trace);
  return trace;
}

/** The codes as one number: each fact is a digit, the number of its classes the base. */
function keyOf({ classes: { answers } }: Regime, codes: Codes): number {
  let key = 0;
  for (let fact = 0; fact < codes.length; fact++)
    key = key * (answers[fact]?.length ?? 0) + (codes[fact] ?? 0);
  return key;
}

type Judged = { readonly entry: GroundOnDay; readonly answer: GroundAnswer };

function workOut(regime: Regime, codes: Codes): Trace {
  const judged = regime.grounds.map((entry) => ({ entry, answer: entry.answerTo(codes) }));
  const outcome = outcomeOf(judged);
  const met = judged.filter(({ answer }) => answer.status === "met").map(({ entry }) => entry);
  const open = judged.filter(isOpen).map(({ entry, answer: { ways } }): OpenGround => ({ entry, ways }));
  const missing = outcome === "undetermined" ? missingFacts(open, codes) : [];
  return Object.freeze({
    outcome,
    grounds: Object.freeze(judged.map(({ answer }) => answer.decision)),
    missingFacts: Object.freeze(missing),
    nextQuestion: nextQuestion(missing, open, codes),
    documents: Object.freeze(met.flatMap(({ ground }) => regime.documents.get(ground.id) ?? [])),
    warnings: Object.freeze(warningsOf(regime, met, situationOf(regime.classes, codes), outcome)),
  });
}

function isOpen({ answer }: Judged): boolean {
  return answer.status === "unknown";
}

/** Any ground is enough; without one, an open ground leaves the outcome open. */
function outcomeOf(judged: readonly Judged[]): Outcome {
  if (judged.some(({ answer }) => answer.status === "met")) return "eligible";
  return judged.some(isOpen) ? "undetermined" : "not-eligible";
}
