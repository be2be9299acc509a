import type { UserCtx } from "../platform/context.ts";
import { changeRequest } from "../requests/change-request.ts";
import { getRequest } from "../requests/requests.data.ts";
import { requireMove } from "./require-move.ts";

/** Tells the person at once what is still missing (Luật TGPL Điều 30 khoản 2); the request waits for it. */
export async function requestSupplement(ctx: UserCtx, { id, version }: { id: string; version: number }) {
  const request = await getRequest(ctx, id);
  const { status } = await requireMove(ctx, request, "request-supplement");
  const data = { status, answeredAt: new Date(ctx.now()) };
  return changeRequest(ctx, { id, version }, data, "request.supplement-requested");
}
