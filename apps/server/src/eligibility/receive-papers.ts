import { followUpOf, missingPapers } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { changeRequest } from "../requests/change-request.ts";
import type { RequestForm } from "../requests/request-form.ts";
import { findStoredPapers, getRequest } from "../requests/requests.data.ts";
import { stampPapers } from "../requests/seen-paper.ts";
import { decideNow } from "./standing.ts";

export type ReceivePapersInput = { id: string; version: number; papers: RequestForm["papers"] };

/**
 * Writes down the papers that come after an immediate acceptance (Luật TGPL Điều 30 khoản 4). When nothing is
 * missing any more, the clock of the supplement stops.
 */
export async function receivePapers(ctx: UserCtx, { id, version, papers }: ReceivePapersInput) {
  const request = await getRequest(ctx, id);
  if (!request.papersAwaited) throw new AppError("status-not-allowed", { because: ["no-papers-awaited"] });
  const decision = decideNow(request);
  const seen = papers.map(({ code }) => code);
  const stands = followUpOf({
    outcome: decision.outcome,
    missingPapers: missingPapers(decision, seen),
    isOverdue: false,
  });
  // Eligibility is checked later: while it is open, having every paper asked for so far is not enough.
  const complete = stands === "complete";
  const stored = stampPapers(ctx, papers, await findStoredPapers(ctx, id));
  const data = { papers: stored, ...(complete && { papersAwaited: false, supplementDueAt: null }) };
  return changeRequest(ctx, { id, version }, data, "request.papers-received", { complete });
}
