import { originalsToCheck } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { changeRequest } from "./change-request.ts";
import { findStoredPapers } from "./requests.data.ts";
import type { SeenPaper } from "./seen-paper.ts";

export type CheckOriginalInput = { id: string; version: number; code: SeenPaper["code"] };

/**
 * The original of a paper that came by fax or electronically was laid beside it when the person was met (Luật TGPL
 * Điều 29). Possible at any time, also after the request was answered.
 */
export async function checkOriginal(ctx: UserCtx, { id, version, code }: CheckOriginalInput) {
  const papers = await findStoredPapers(ctx, id);
  if (!originalsToCheck(papers).includes(code))
    throw new AppError("status-not-allowed", { because: ["no-original-to-check"] });
  const checked = { originalCheckedAt: ctx.now(), originalCheckedById: ctx.user.id };
  const next = papers.map((paper) => (paper.code === code ? { ...paper, ...checked } : paper));
  return changeRequest(ctx, { id, version }, { papers: next }, "request.original-checked", { code });
}
