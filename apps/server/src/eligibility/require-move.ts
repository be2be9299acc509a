import { type RequestMove, type RequestMoveName, requestMoves } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import type { RequestRecord } from "../requests/request-form.ts";
import { findDecisions } from "./eligibility.data.ts";
import { type Intent, stateOf } from "./standing.ts";

type Allowed = Extract<RequestMove, { allowed: true }>;

/** Asks the domain whether a move may be made now; refuses with its reasons when it may not. */
export async function requireMove(
  ctx: UserCtx,
  request: RequestRecord,
  name: RequestMoveName,
  intent: Intent = {},
): Promise<Allowed> {
  const [last] = await findDecisions(ctx, request.id);
  const moves = requestMoves(stateOf(ctx, request, last?.outcome ?? null, intent));
  const move = moves.find((candidate) => candidate.move === name);
  if (!move?.allowed) throw new AppError("status-not-allowed", { because: move?.because ?? [] });
  return move;
}
