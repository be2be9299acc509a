import { requestMachine } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { changeRequest } from "../requests/change-request.ts";
import { getRequest } from "../requests/requests.data.ts";

export type SettleRefusalInput = { id: string; version: number; confirmed: boolean };

/** The director confirms a waiting refusal, or gives the request back to be answered again. */
export async function settleRefusal(ctx: UserCtx, { id, version, confirmed }: SettleRefusalInput) {
  const request = await getRequest(ctx, id);
  if (request.refusal?.confirmation !== "waiting")
    throw new AppError("status-not-allowed", { because: ["nothing-to-confirm"] });
  return confirmed
    ? changeRequest(
        ctx,
        { id, version },
        { confirmedById: ctx.user.id, confirmedAt: new Date(ctx.now()) },
        "request.refusal-confirmed",
      )
    : changeRequest(
        ctx,
        { id, version },
        {
          status: requestMachine.initial,
          answeredAt: null,
          refusalGround: null,
          refusalReason: null,
          confirmationNeeded: false,
        },
        "request.refusal-returned",
      );
}
