import { dayOf, foldVietnamese, scoreQuality } from "@tgpl/domain";
import { refuseField } from "../../platform/app-error.ts";
import { writeAudit } from "../../platform/audit.ts";
import type { UserCtx } from "../../platform/context.ts";
import { unscoredItems } from "../judge-sheet.ts";
import { getDrawn, putEvaluation } from "./evaluation-files.data.ts";
import { getPlan } from "./evaluation-plans.data.ts";
import type { EvaluationInput } from "./evaluation-record.ts";

/** Writes down what an expert wrote on a drawn file: points for every item, and the opinion (12/2018/TT-BTP Điều 15). */
export async function recordEvaluation(ctx: UserCtx, input: EvaluationInput) {
  const { fileId, version, expert, points, opinion, evaluatedOn } = input;
  const file = await getDrawn(ctx, fileId);
  const { decidedOn } = await getPlan(ctx, file.planId);
  if (evaluatedOn > dayOf(ctx.now())) throw refuseField("evaluatedOn", "in-the-future");
  if (evaluatedOn < decidedOn) throw refuseField("evaluatedOn", "too-long-ago", { minimum: decidedOn });
  if (foldVietnamese(expert) === foldVietnamese(file.providerName)) throw refuseField("expert", "own-work");
  const score = scoreQuality(points, file.closedOn);
  const open = unscoredItems(score);
  if (open.length > 0) throw refuseField("points", "items-not-scored", { values: open.join(", ") });
  const { total, grade } = score;
  await putEvaluation(ctx, file, version, { expert, points, total, grade, opinion, evaluatedOn });
  await writeAudit(ctx, "quality.evaluation-recorded", { type: "evaluation-plan", id: file.planId });
  return { fileId, version: version + 1 };
}
