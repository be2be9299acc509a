import {
  type ImmediateAcceptanceReason,
  isHearingImminent,
  isLimitationImminent,
  missingPapers,
  type RefusalGround,
  type RequestMoveName,
  type RequestState,
  refusalRisks,
  requestMoves,
} from "@tgpl/domain";
import { factsOf } from "../src/eligibility/facts-of.ts";
import { whenYearKnown } from "../src/platform/when-year-known.ts";
import type { TellingRequest } from "./tell-request.ts";
import { writtenDay } from "./written-day.ts";

/** Whether the domain allows a move now; a refusal is asked about with its ground. */
export function findMove(
  telling: TellingRequest,
  name: RequestMoveName,
  ground: RefusalGround | null = null,
) {
  const move = requestMoves(stateOf(telling, ground)).find((one) => one.move === name);
  return move?.allowed ? move : undefined;
}

/** What `stateOf` of the eligibility stage gives the domain, from the same facts and papers. */
function stateOf(telling: TellingRequest, refusalGround: RefusalGround | null): RequestState {
  const { told, decision, plot } = telling;
  const seen = (told.row.papers as { code: string }[]).map(({ code }) => code);
  return {
    status: told.row.status as RequestState["status"],
    outcome: decision.outcome,
    coverage: decision.coverage,
    missingPapers: missingPapers(decision, seen),
    immediateReasons: immediateReasons(telling),
    refusalGround,
    refusalConfirmed: false,
    ...refusalRisks(factsOf(told.saved.form, writtenDay(plot.receivedAt)), writtenDay(plot.receivedAt)),
  };
}

/** The reason that an officer names, then those that follow from a date. */
export function immediateReasons({ plot, world: { calendar } }: TellingRequest): ImmediateAcceptanceReason[] {
  const { receivedAt, hearingOn, limitationOn, reason } = plot;
  const reasons: ImmediateAcceptanceReason[] = reason ? [reason] : [];
  if (hearingOn && whenYearKnown(() => isHearingImminent(receivedAt, hearingOn, calendar)))
    reasons.push("hearing-imminent");
  if (limitationOn && whenYearKnown(() => isLimitationImminent(receivedAt, limitationOn, calendar)))
    reasons.push("limitation-imminent");
  return reasons;
}
