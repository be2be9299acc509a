import type { FieldOfLaw, FormOfAid, PlainDate, QualityGrade } from "@tgpl/domain";
import { hasRight } from "../../platform/access.ts";
import { AppError } from "../../platform/app-error.ts";
import type { UserCtx } from "../../platform/context.ts";
import { maybe, toDate, toDay } from "../../platform/fields.ts";
import { staleVersion } from "../../platform/stale.ts";
import type { CoveredFile, DrawnFile, EvaluationOfCase } from "./evaluation-record.ts";

const fileColumns = {
  id: true,
  version: true,
  planId: true,
  caseId: true,
  fileCode: true,
  providerName: true,
  formOfAid: true,
  fieldOfLaw: true,
  officeCode: true,
  closedOn: true,
  position: true,
  why: true,
  digest: true,
  expert: true,
  points: true,
  total: true,
  grade: true,
  opinion: true,
  evaluatedOn: true,
} as const;

const PAGE = 50;
export type DrawnFilter = { planId: string; state: "all" | "waiting" | "evaluated"; after: number };

/** A page of what a plan has drawn, in the order drawn. */
export async function findDrawn(ctx: UserCtx, { planId, state, after }: DrawnFilter): Promise<DrawnFile[]> {
  const evaluated = { waiting: { evaluatedOn: null }, evaluated: { evaluatedOn: { not: null } }, all: {} }[
    state
  ];
  const rows = await ctx.db.evaluationFile.findMany({
    where: { planId, position: { gt: after }, ...evaluated },
    orderBy: { position: "asc" },
    take: PAGE,
    select: fileColumns,
  });
  return rows.map(toDrawn);
}

/** A drawn file. Throws `not-found`, also for one that the plan covers and has not drawn. */
export async function getDrawn(ctx: UserCtx, id: string): Promise<DrawnFile & { planId: string }> {
  const row = await ctx.db.evaluationFile.findFirst({
    where: { id, position: { not: null } },
    select: fileColumns,
  });
  if (!row) throw new AppError("not-found");
  return { ...toDrawn(row), planId: row.planId };
}

type FileRow = {
  id: string;
  version: number;
  caseId: string;
  fileCode: string;
  providerName: string;
  formOfAid: string;
  fieldOfLaw: string;
  officeCode: string;
  closedOn: Date;
  position: number | null;
  why: string | null;
  digest: string | null;
  expert: string | null;
  points: unknown;
  total: number | null;
  grade: string | null;
  opinion: string | null;
  evaluatedOn: Date | null;
};

function toDrawn(row: FileRow): DrawnFile {
  const { id, version, caseId, fileCode, providerName, officeCode, digest } = row;
  return {
    id,
    version,
    caseId,
    fileCode,
    providerName,
    officeCode,
    formOfAid: row.formOfAid as FormOfAid,
    fieldOfLaw: row.fieldOfLaw as FieldOfLaw,
    closedOn: toDay(row.closedOn),
    position: row.position ?? 0,
    why: row.why as DrawnFile["why"],
    digest: digest ?? "",
    evaluation: maybe(row.evaluatedOn, (day) => ({
      expert: row.expert ?? "",
      points: row.points as NonNullable<DrawnFile["evaluation"]>["points"],
      total: row.total ?? 0,
      grade: row.grade as QualityGrade,
      opinion: row.opinion ?? "",
      evaluatedOn: toDay(day),
    })),
  };
}

// The frame of one year of a large city: some thousand closed cases.
const MOST_COVERED = 20_000;

/** Everything that a plan covers, frozen: the list from which anybody draws again. */
export async function findCovered(ctx: UserCtx, planId: string): Promise<CoveredFile[]> {
  const rows = await ctx.db.evaluationFile.findMany({
    where: { planId },
    orderBy: { fileCode: "asc" },
    take: MOST_COVERED,
    select: {
      fileCode: true,
      providerId: true,
      providerName: true,
      formOfAid: true,
      fieldOfLaw: true,
      officeCode: true,
      closedOn: true,
      before: true,
      position: true,
    },
  });
  return rows.map(({ closedOn, formOfAid, fieldOfLaw, ...rest }) => ({
    ...rest,
    formOfAid: formOfAid as FormOfAid,
    fieldOfLaw: fieldOfLaw as FieldOfLaw,
    closedOn: toDay(closedOn),
  }));
}

type Evaluated = {
  expert: string;
  points: object;
  total: number;
  grade: string;
  opinion: string;
  evaluatedOn: PlainDate;
};

/** Writes an evaluation down, the first time or corrected, and counts the first in its plan. */
export async function putEvaluation(
  ctx: UserCtx,
  { id, planId, evaluation }: DrawnFile & { planId: string },
  version: number,
  { evaluatedOn, ...given }: Evaluated,
): Promise<void> {
  const { count } = await ctx.db.evaluationFile.updateMany({
    where: { id, version },
    data: { ...given, evaluatedOn: toDate(evaluatedOn), recordedById: ctx.user.id, version: version + 1 },
  });
  if (count === 0) throw await staleVersion(ctx, { type: "evaluation-plan", id: planId });
  if (evaluation) return;
  await ctx.db.evaluationPlan.update({
    where: { id: planId },
    data: { evaluated: { increment: 1 } },
    select: { id: true },
  });
}

/** That a case was drawn: for those inside at once, for its provider once it is evaluated. */
export async function findEvaluationOfCase(ctx: UserCtx, caseId: string): Promise<EvaluationOfCase | null> {
  const row = await ctx.db.evaluationFile.findFirst({
    where: { caseId, position: { not: null } },
    select: {
      id: true,
      evaluatedOn: true,
      total: true,
      grade: true,
      opinion: true,
      plan: { select: { id: true, year: true, decisionNumber: true } },
    },
  });
  if (!row) return null;
  const isSeen = hasRight(ctx.user.role, "quality.appraise") || row.evaluatedOn !== null;
  if (!isSeen) return null;
  const { id, plan, evaluatedOn, total, grade, opinion } = row;
  return {
    planId: plan.id,
    fileId: id,
    year: plan.year,
    decisionNumber: plan.decisionNumber,
    evaluatedOn: maybe(evaluatedOn, toDay),
    total,
    grade: grade as QualityGrade | null,
    opinion,
  };
}
