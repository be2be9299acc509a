import {
  dayOf,
  digestSample,
  type EvaluationPlan,
  type EvaluationSample,
  sampleForEvaluation,
} from "@tgpl/domain";
import { AppError, refuseField } from "../../platform/app-error.ts";
import { writeAudit } from "../../platform/audit.ts";
import type { UserCtx } from "../../platform/context.ts";
import {
  type FrameCase,
  findFrame,
  hasDecision,
  insertPlan,
  toEvaluationFile,
} from "./evaluation-plans.data.ts";
import type { PlanInput, PlanPreview } from "./evaluation-record.ts";

/** How many files a plan would draw and from where. Which ones is not shown: a seed is not tried until it pleases. */
export async function previewPlan(ctx: UserCtx, input: PlanInput): Promise<PlanPreview> {
  const { frame, sample } = await draw(ctx, input);
  const names = new Map(frame.map(({ providerId, providerName }) => [providerId, providerName]));
  return {
    inScope: sample.inScope,
    wanted: sample.wanted,
    drawn: sample.files.length,
    providers: names.size,
    strata: sample.strata,
    providersWithout: sample.providersWithout.map((id) => names.get(id) ?? ""),
    evaluatedBefore: frame.filter(({ before }) => before).length,
  };
}

/**
 * Adopts a yearly plan and draws its files, once (12/2018/TT-BTP Điều 15). The list from which it drew is kept, so
 * that with the seed anybody draws the same again.
 */
export async function adoptPlan(ctx: UserCtx, input: PlanInput): Promise<{ id: string }> {
  if (await hasDecision(ctx, input)) throw refuseField("decisionNumber", "code-taken");
  const { frame, sample } = await draw(ctx, input);
  if (sample.files.length === 0) throw new AppError("status-not-allowed", { because: ["nothing-to-draw"] });
  const { inScope, wanted, files } = sample;
  const id = await insertPlan(
    ctx,
    { input, frame, drawn: files },
    { inScope, wanted, digest: digestSample(sample) },
  );
  const details = { year: input.year, inScope, drawn: files.length };
  await writeAudit(ctx, "quality.plan-adopted", { type: "evaluation-plan", id }, details);
  return { id };
}

async function draw(
  ctx: UserCtx,
  input: PlanInput,
): Promise<{ frame: FrameCase[]; sample: EvaluationSample }> {
  requirePast(ctx, input);
  const frame = await findFrame(ctx, input);
  const before = frame.filter((file) => file.before).map(({ fileCode }) => fileCode);
  const sample = sampleForEvaluation(frame.map(toEvaluationFile), toPlan(input), input.seed, before);
  return { frame, sample };
}

export function toPlan(
  input: Pick<PlanInput, "closedFrom" | "closedUntil" | "percent" | "forms" | "stratifyBy">,
) {
  const { closedFrom, closedUntil, percent, forms, stratifyBy } = input;
  return {
    closedOn: { from: closedFrom, until: closedUntil },
    percent,
    forms,
    stratifyBy,
  } satisfies EvaluationPlan;
}

/** A sample is drawn once, so it waits until every case of the plan's time is closed. */
function requirePast(ctx: UserCtx, { decidedOn, closedFrom, closedUntil }: PlanInput): void {
  const today = dayOf(ctx.now());
  if (decidedOn > today) throw refuseField("decidedOn", "in-the-future");
  if (closedUntil > today) throw refuseField("closedUntil", "in-the-future");
  if (closedUntil < closedFrom) throw refuseField("closedUntil", "ends-before-it-begins");
}
