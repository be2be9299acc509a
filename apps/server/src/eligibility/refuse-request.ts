import type { RefusalGround } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { changeRequest } from "../requests/change-request.ts";
import { getRequest } from "../requests/requests.data.ts";
import { requireMove } from "./require-move.ts";

export type RefuseRequestInput = { id: string; version: number; ground: RefusalGround; reason: string };

/**
 * Refuses a request on a ground of Luật TGPL Điều 30 khoản 3, with the reason in words. Where an amending law is
 * not coded yet, the refusal of a person it may have widened waits for the director before the letter goes out.
 */
export async function refuseRequest(ctx: UserCtx, { id, version, ground, reason }: RefuseRequestInput) {
  const request = await getRequest(ctx, id);
  const { needsConfirmation } = await requireMove(ctx, request, "refuse", { refusalGround: ground });
  return changeRequest(
    ctx,
    { id, version },
    {
      status: "refused",
      refusalGround: ground,
      refusalReason: reason,
      answeredAt: new Date(ctx.now()),
      confirmationNeeded: needsConfirmation,
    },
    "request.refused",
    { ground, confirmationNeeded: needsConfirmation },
  );
}
