import {
  type ApplicantFacts,
  awaitsSignature,
  dayOf,
  decideEligibility,
  type EligibilityDecision,
  type ImmediateAcceptanceReason,
  type Instant,
  type Judgement,
  missingPapers,
  type PlainDate,
  type RequestState,
  reasonsByChannel,
  refusalRisks,
} from "@tgpl/domain";
import { readAllowance, toFacts } from "../applicants/applicant-form-value.ts";
import { imminentReasons } from "../requests/imminent-reasons.ts";
import { type SeenPapers, seenPapers, toWriting } from "../requests/request-form-value.ts";
import type { IntakeValue } from "./request-value.ts";

/** What the law says of the form as it stands at this moment, with all that the moves depend on. */
export interface Answer {
  facts: ApplicantFacts;
  decision: EligibilityDecision;
  /** What no text settles: the fact is left out until somebody decides. */
  judgements: readonly Judgement[];
  papers: SeenPapers;
  missing: readonly string[];
  /** Reasons for acceptance at once that follow from the days or the channel. */
  immediateReasons: readonly ImmediateAcceptanceReason[];
  /** A person who cannot write has not signed yet. */
  awaitsSignature: boolean;
}

/** The day that decides is the one on which the request was received. */
export function answerOf(value: IntakeValue, receivedAt: Instant): Answer {
  const on = dayOf(receivedAt);
  const facts = possibleFacts(toFacts(value, on), on);
  const decision = decideEligibility(facts, on);
  const { papers } = value;
  const { judgement } = readAllowance(value.allowance, on);
  return {
    facts,
    decision,
    judgements: judgement ? [judgement] : [],
    papers,
    missing: missingPapers(decision, seenPapers(papers)),
    immediateReasons: [...imminentReasons(value, receivedAt), ...reasonsByChannel(value.channel)],
    awaitsSignature: awaitsSignature({
      accessNeeds: value.accessNeeds,
      channel: value.channel,
      writing: toWriting(value.writing),
    }),
  };
}

/** A birth date still to come is refused by its field; the answer goes on without it. */
function possibleFacts(facts: ApplicantFacts, on: PlainDate): ApplicantFacts {
  const { birthDate, ...others } = facts;
  return birthDate !== undefined && birthDate > on ? others : facts;
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
    awaitsSignature: answer.awaitsSignature,
    immediateReasons: immediateReasons.length > 0 ? immediateReasons : ["avoid-damage"],
    refusalGround: "handled-elsewhere",
    refusalConfirmed: false,
    ...refusalRisks(facts, decision.on),
  };
}
