import { scoreQuality } from "@tgpl/domain";
import { writeAudit } from "../../platform/audit.ts";
import type { UserCtx } from "../../platform/context.ts";
import { sheetVersionOn } from "../judge-sheet.ts";
import { type DrawnFilter, findCovered, findDrawn, getDrawn } from "./evaluation-files.data.ts";
import { getPlan } from "./evaluation-plans.data.ts";
import type { CoveredFile, DrawnFile, FileRecord, PlanRecord } from "./evaluation-record.ts";

/** Opens a plan. It names cases and providers, so the reading is recorded. */
export async function readPlan(ctx: UserCtx, { id }: { id: string }): Promise<PlanRecord> {
  const plan = await getPlan(ctx, id);
  await recordReading(ctx, id);
  return plan;
}

export function listDrawn(ctx: UserCtx, filter: DrawnFilter): Promise<DrawnFile[]> {
  return findDrawn(ctx, filter);
}

/** The whole list from which the sample was drawn. */
export async function listCovered(ctx: UserCtx, { id }: { id: string }): Promise<CoveredFile[]> {
  await recordReading(ctx, id);
  return findCovered(ctx, id);
}

/** A drawn file with the sheet on which an expert's points are written down. */
export async function readFile(ctx: UserCtx, { fileId }: { fileId: string }): Promise<FileRecord> {
  const { planId, ...file } = await getDrawn(ctx, fileId);
  const { id, year, decisionNumber, decidedOn } = await getPlan(ctx, planId);
  await recordReading(ctx, planId);
  const items = sheetVersionOn(file.closedOn)?.items;
  const score = file.evaluation && scoreQuality(file.evaluation.points, file.closedOn);
  return { plan: { id, year, decisionNumber, decidedOn }, file, items: items ? [...items] : null, score };
}

async function recordReading(ctx: UserCtx, id: string): Promise<void> {
  await writeAudit(ctx, "quality.plan.read", { type: "evaluation-plan", id });
}
