import {
  awaitsSignature,
  dayOf,
  decideEligibility,
  type EligibilityDecision,
  type ImmediateAcceptanceReason,
  isHearingImminent,
  isLimitationImminent,
  missingPapers,
  type RefusalGround,
  type RequestState,
  reasonsByChannel,
  refusalRisks,
  requestMoves,
} from "@tgpl/domain";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { whenYearKnown } from "../platform/when-year-known.ts";
import type { RequestRecord } from "../requests/request-form.ts";
import { getRequest } from "../requests/requests.data.ts";
import type { Standing } from "./decision-record.ts";
import { findDecisions } from "./eligibility.data.ts";
import { factsOf } from "./facts-of.ts";

/** What an officer wants to do, as far as it bears on what is allowed. */
export type Intent = {
  refusalGround?: RefusalGround;
  immediateReason?: ImmediateAcceptanceReason;
  refusalConfirmed?: boolean;
};

/** Decides by the facts as they are now, for the day on which the request was received. Saves nothing. */
export function decideNow(request: RequestRecord): EligibilityDecision {
  const on = dayOf(request.receivedAt);
  return decideEligibility(factsOf(request.applicant, on), on);
}

/** Everything that the domain's moves of a request depend on. */
export function stateOf(
  ctx: UserCtx,
  request: RequestRecord,
  outcome: RequestState["outcome"],
  intent: Intent = {},
): RequestState {
  const decision = decideNow(request);
  const seen = request.papers.map(({ code }) => code);
  return {
    status: request.status,
    outcome,
    coverage: decision.coverage,
    missingPapers: missingPapers(decision, seen),
    awaitsSignature: awaitsSignature({
      accessNeeds: request.applicant.accessNeeds,
      channel: request.channel,
      writing: request.reception.writing,
    }),
    immediateReasons: [
      ...reasonsOfRequest(ctx, request),
      ...(intent.immediateReason ? [intent.immediateReason] : []),
    ],
    refusalGround: intent.refusalGround ?? null,
    refusalConfirmed: intent.refusalConfirmed ?? false,
    ...refusalRisks(factsOf(request.applicant, decision.on), decision.on),
  };
}

/** The reasons for immediate acceptance that follow from a date or the channel; the others are an officer's to name. */
function reasonsOfRequest(ctx: UserCtx, { receivedAt, hearingOn, limitationOn, channel }: RequestRecord) {
  const { calendar } = ctx;
  const hearing = hearingOn && whenYearKnown(() => isHearingImminent(receivedAt, hearingOn, calendar));
  const limitation =
    limitationOn && whenYearKnown(() => isLimitationImminent(receivedAt, limitationOn, calendar));
  const reasons: ImmediateAcceptanceReason[] = [];
  if (hearing) reasons.push("hearing-imminent");
  if (limitation) reasons.push("limitation-imminent");
  return [...reasons, ...reasonsByChannel(channel)];
}

// What the officer fills in with the move itself: asked for in its dialog, so it is not in the way before that.
const ASSUMED: Intent = { refusalGround: "handled-elsewhere", immediateReason: "avoid-damage" };

/**
 * Where a request stands: its decisions, what the law says now, what may be done and what is missing. It tells
 * what is known of the person, so the reading is recorded.
 */
export async function readStanding(ctx: UserCtx, { requestId }: { requestId: string }): Promise<Standing> {
  const request = await getRequest(ctx, requestId);
  await writeAudit(ctx, "eligibility.read", { type: "request", id: requestId });
  const decisions = await findDecisions(ctx, requestId);
  const current = decideNow(request);
  const [last] = decisions;
  const state = stateOf(ctx, request, last?.outcome ?? null, ASSUMED);
  return {
    decisions,
    current,
    outdated: last !== undefined && !isSame(last.receipt, current.receipt),
    missingPapers: [...state.missingPapers],
    immediateReasons: reasonsOfRequest(ctx, request),
    moves: [...requestMoves(state)],
  };
}

function isSame(kept: EligibilityDecision["receipt"], current: EligibilityDecision["receipt"]): boolean {
  return kept.rulesHash === current.rulesHash && kept.outcome === current.outcome && sameFacts(kept, current);
}

function sameFacts(
  { facts: a }: EligibilityDecision["receipt"],
  { facts: b }: EligibilityDecision["receipt"],
) {
  const canonical = (facts: object) =>
    JSON.stringify(Object.entries(facts).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return canonical(a) === canonical(b);
}
