import type { ApplicantFacts, FactName } from "../applicants/applicant-facts.ts";
import { toApplicantFacts } from "../applicants/to-applicant-facts.ts";
import { type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { coverageOn } from "../law/coverage-on.ts";
import { documentsFor } from "./documents-for.ts";
import type { EligibilityDecision, GroundDecision } from "./eligibility-decision.ts";
import { issueReceipt } from "./issue-receipt.ts";
import { type Judged, judge, outcomeOf } from "./judge.ts";
import { missingFacts, type OpenGround } from "./missing-facts.ts";
import { nextQuestion } from "./next-question.ts";
import { openWays, restOf } from "./open-ways.ts";
import { type Regime, regimeOn } from "./regime-on.ts";
import { type Situation, toSituation } from "./situation.ts";
import { warningsOf } from "./warnings-of.ts";
import type { Way } from "./ways-to-meet.ts";

/**
 * Whether a person belongs to a group that receives legal aid (diện người được TGPL), Điều 7 of the law on
 * legal aid as it stood on the day. A missing fact is unknown, never false.
 *
 * Throws `InvalidInput` on a malformed date, an unknown code or key, and on facts that cannot be.
 *
 * @example decideEligibility({ birthDate: "2010-06-15" }, "2026-06-14").outcome // "eligible", by `child`
 */
export function decideEligibility(facts: ApplicantFacts, on: PlainDate): EligibilityDecision {
  const day = toPlainDate(on, "on");
  const known = toApplicantFacts(facts, day);
  const regime = regimeOn(day);
  return regime ? decideBy(regime, known, day) : beforeTheCodedLaw(known, day);
}

function decideBy(regime: Regime, facts: ApplicantFacts, on: PlainDate): EligibilityDecision {
  const situation = toSituation(facts, on);
  const judged = judge(situation, regime);
  const outcome = outcomeOf(judged);
  const atRest = restOf(situation, regime);
  const open = findOpenGrounds(judged, situation, atRest);
  const waysOf = new Map(open.map(({ entry, ways }) => [entry, ways]));
  const grounds = judged.map((one) => toGroundDecision(one, waysOf.get(one.entry)));
  const missing = outcome === "undetermined" ? missingFacts(open, atRest) : [];
  const { coverage, reason } = coverageOn(on);
  return {
    outcome,
    on,
    grounds,
    missingFacts: missing,
    nextQuestion: nextQuestion(missing, open, situation),
    hasDisability: hasDisability(facts),
    documents: judged.filter(({ truth }) => truth === true).map(({ entry }) => documentsFor(entry.ground.id)),
    coverage,
    reason,
    warnings: warningsOf({ facts, on, situation, judged, outcome, reason }),
    receipt: issueReceipt({ on, facts, outcome, grounds }),
  };
}

/** No ground is known, so nothing is decided; the reason names the law and its first day. */
function beforeTheCodedLaw(facts: ApplicantFacts, on: PlainDate): EligibilityDecision {
  return {
    outcome: "undetermined",
    on,
    grounds: [],
    missingFacts: [],
    nextQuestion: null,
    hasDisability: hasDisability(facts),
    documents: [],
    ...coverageOn(on),
    warnings: [],
    receipt: issueReceipt({ on, facts, outcome: "undetermined", grounds: [] }),
  };
}

function findOpenGrounds(judged: readonly Judged[], situation: Situation, atRest: Situation): OpenGround[] {
  return judged
    .filter(({ truth }) => truth === "unknown")
    .map(({ entry }) => ({ entry, ways: openWays(entry, situation, atRest) }));
}

const statuses = { true: "met", false: "not-met", unknown: "unknown" } as const;

function toGroundDecision({ entry, truth }: Judged, ways: readonly Way[] | undefined): GroundDecision {
  const answer = entry.answers[statuses[`${truth}`]];
  if (!ways || ways === entry.ways) return answer;
  const isMissing = (fact: FactName) => ways.some((way) => way.some((step) => step.fact === fact));
  return { ...answer, missingFacts: answer.missingFacts.filter(isMissing) };
}

function hasDisability({ disability }: ApplicantFacts): boolean | "unknown" {
  return disability === undefined ? "unknown" : disability !== null;
}
