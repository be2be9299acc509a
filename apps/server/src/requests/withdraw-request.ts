import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { changeRequest } from "./change-request.ts";
import { getRequest } from "./requests.data.ts";

/** The person takes the request back before it was answered. */
export async function withdrawRequest(ctx: UserCtx, { id, version }: { id: string; version: number }) {
  const { status } = await getRequest(ctx, id);
  if (status !== "received" && status !== "supplement-requested")
    throw new AppError("status-not-allowed", { because: [`already-${status}`] });
  return changeRequest(
    ctx,
    { id, version },
    { status: "withdrawn", answeredAt: new Date(ctx.now()) },
    "request.withdrawn",
  );
}
