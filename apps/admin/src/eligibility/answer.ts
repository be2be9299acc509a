import {
  type ApplicantFacts,
  dayOf,
  decideEligibility,
  type EligibilityDecision,
  type ImmediateAcceptanceReason,
  type Instant,
  missingPapers,
  type RequestState,
  refusalRisks,
} from "@tgpl/domain";
import { toFacts } from "../applicants/applicant-form-value.ts";
import { imminentReasons } from "../requests/imminent-reasons.ts";
import { type SeenPapers, seenPapers } from "../requests/request-form-value.ts";
import type { IntakeValue } from "./request-value.ts";

/** What the law says of the form as it stands at this moment, with all that the moves depend on. */
export interface Answer {
  facts: ApplicantFacts;
  decision: EligibilityDecision;
  papers: SeenPapers;
  missing: readonly string[];
  /** Reasons for acceptance at once that follow from the days. */
  immediateReasons: readonly ImmediateAcceptanceReason[];
}

/** The day that decides is the one on which the request was received. */
export function answerOf(value: IntakeValue, receivedAt: Instant): Answer {
  const facts = possibleFacts(toFacts(value), receivedAt);
  const decision = decideEligibility(facts, dayOf(receivedAt));
  const { papers } = value;
  return {
    facts,
    decision,
    papers,
    missing: missingPapers(decision, seenPapers(papers)),
    immediateReasons: imminentReasons(value, receivedAt),
  };
}

/** A birth date still to come is refused by its field; the answer goes on without it. */
function possibleFacts(facts: ApplicantFacts, receivedAt: Instant): ApplicantFacts {
  const { birthDate, ...others } = facts;
  return birthDate !== undefined && birthDate > dayOf(receivedAt) ? others : facts;
}

/**
 * The state of the request as it will be once the form is saved and decided. What a move's own dialog asks for is
 * taken as given, so that only what stands outside of it counts as missing.
 */
export function stateOf(answer: Answer, status: RequestState["status"]): RequestState {
  const { decision, facts, missing, immediateReasons } = answer;
  return {
    status,
    outcome: decision.outcome,
    coverage: decision.coverage,
    missingPapers: missing,
    immediateReasons: immediateReasons.length > 0 ? immediateReasons : ["avoid-damage"],
    refusalGround: "handled-elsewhere",
    refusalConfirmed: false,
    ...refusalRisks(facts, decision.on),
  };
}
