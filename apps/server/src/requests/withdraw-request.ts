import { moveByStatus } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { changeRequest } from "./change-request.ts";
import { getRequest } from "./requests.data.ts";

/** The person takes the request back before it was answered. */
export async function withdrawRequest(ctx: UserCtx, { id, version }: { id: string; version: number }) {
  const moved = moveByStatus((await getRequest(ctx, id)).status, "withdraw");
  if (!moved.ok) throw new AppError("status-not-allowed", { because: moved.because });
  return changeRequest(
    ctx,
    { id, version },
    { status: moved.status, answeredAt: new Date(ctx.now()) },
    "request.withdrawn",
  );
}
