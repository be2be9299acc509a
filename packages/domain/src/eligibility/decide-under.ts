import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import { toApplicantFacts } from "../applicants/to-applicant-facts.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import { coverageOn } from "../law/coverage-on.ts";
import type { DecidingLaw } from "../law/law.ts";
import { copyFacts } from "./copy-facts.ts";
import { type DayOfLaw, dayOfLaw } from "./day-of-law.ts";
import type { EligibilityDecision } from "./eligibility-decision.ts";
import { encodeFacts } from "./encode-facts.ts";
import { issueReceipt } from "./issue-receipt.ts";
import type { Regime } from "./regime-on.ts";
import { domainVersion, rulesHashOf } from "./rules-version.ts";
import { traceOf } from "./trace-of.ts";
import { leapDayWarning } from "./warnings-of.ts";

/**
 * `decideEligibility` under a given law: under an amendment that is only proposed, or under the law as an older
 * version of this package knew it.
 *
 * @example
 * decideUnder(currentLaw, { household: "poor" }, "2026-03-02").outcome // "eligible"
 */
export function decideUnder(law: DecidingLaw, facts: ApplicantFacts, on: PlainDate): EligibilityDecision {
  const day = dayOfLaw(law, on);
  const { regime } = day;
  if (!regime) return beforeTheCodedLaw(law, toApplicantFacts(facts, on), on);
  const copy = copyFacts(facts);
  if (copy && encodeFacts(copy, regime.classes, day.digits, day.sheet)) return decideBy(regime, copy, day);
  // Something is not as it should be: refused here with its reason, or read again without gaps.
  const read = toApplicantFacts(facts, on);
  encodeFacts(read, regime.classes, day.digits, day.sheet);
  return decideBy(regime, read, day);
}

/** The class of the person stands on the day's sheet. */
function decideBy(regime: Regime, facts: ApplicantFacts, day: DayOfLaw): EligibilityDecision {
  const { outcome, grounds, missingFacts, nextQuestion, documents, warnings } = traceOf(regime, day.sheet);
  return {
    outcome,
    on: day.on,
    grounds,
    missingFacts,
    nextQuestion,
    hasDisability: hasDisability(facts),
    documents,
    coverage: regime.coverage,
    reason: regime.reason,
    warnings: day.isEveOfLeapBirthday ? withLeapDay(warnings, regime, facts, day.on) : warnings,
    receipt: issueReceipt({
      format: 2,
      rulesVersion: regime.law.version,
      rulesHash: regime.rulesHash,
      domainVersion,
      on: day.on,
      facts,
      outcome,
      grounds,
      provisions: regime.fingerprints,
    }),
  };
}

function withLeapDay(
  warnings: EligibilityDecision["warnings"],
  regime: Regime,
  { birthDate }: ApplicantFacts,
  on: PlainDate,
): EligibilityDecision["warnings"] {
  const more = birthDate && leapDayWarning(birthDate, on, regime);
  return more ? [...warnings, more] : warnings;
}

/** No ground is known, so nothing is decided; the reason names the law and its first day. */
function beforeTheCodedLaw(law: DecidingLaw, facts: ApplicantFacts, on: PlainDate): EligibilityDecision {
  const { version: rulesVersion } = law;
  const content = { format: 2, rulesVersion, rulesHash: rulesHashOf(law), domainVersion, on, facts } as const;
  return {
    outcome: "undetermined",
    on,
    grounds: [],
    missingFacts: [],
    nextQuestion: null,
    hasDisability: hasDisability(facts),
    documents: [],
    ...coverageOn(on, law),
    warnings: [],
    receipt: issueReceipt({ ...content, outcome: "undetermined", grounds: [], provisions: {} }),
  };
}

function hasDisability({ disability }: ApplicantFacts): boolean | "unknown" {
  return disability === undefined ? "unknown" : disability !== null;
}
