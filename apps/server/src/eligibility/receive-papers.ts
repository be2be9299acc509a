import { missingPapers } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { changeRequest } from "../requests/change-request.ts";
import type { RequestForm } from "../requests/request-form.ts";
import { getRequest } from "../requests/requests.data.ts";
import { decideNow } from "./standing.ts";

export type ReceivePapersInput = { id: string; version: number; papers: RequestForm["papers"] };

/**
 * Writes down the papers that come after an immediate acceptance (Luật TGPL Điều 30 khoản 4). When nothing is
 * missing any more, the clock of the supplement stops.
 */
export async function receivePapers(ctx: UserCtx, { id, version, papers }: ReceivePapersInput) {
  const request = await getRequest(ctx, id);
  if (request.status !== "accepted" || !request.supplementDueAt)
    throw new AppError("status-not-allowed", { because: ["no-papers-awaited"] });
  const missing = missingPapers(
    decideNow(request),
    papers.map(({ code }) => code),
  );
  const complete = missing.length === 0;
  const data = { papers, ...(complete && { supplementDueAt: null }) };
  return changeRequest(ctx, { id, version }, data, "request.papers-received", { complete });
}
