import { type MovedRequest, moveRequest, type RequestMoveName } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import type { RequestRecord } from "../requests/request-form.ts";
import { findDecisions } from "./eligibility.data.ts";
import { type Intent, stateOf } from "./standing.ts";

type Allowed = Extract<MovedRequest, { ok: true }>;

/** Asks the domain whether a move may be made now and where it leads; refuses with its reasons when it may not. */
export async function requireMove(
  ctx: UserCtx,
  request: RequestRecord,
  name: RequestMoveName,
  intent: Intent = {},
): Promise<Allowed> {
  const [last] = await findDecisions(ctx, request.id);
  const moved = moveRequest(stateOf(ctx, request, last?.outcome ?? null, intent), name);
  if (!moved.ok) throw new AppError("status-not-allowed", { because: moved.because });
  return moved;
}
