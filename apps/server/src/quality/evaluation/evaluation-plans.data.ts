import type { EvaluationFile, FieldOfLaw, FormOfAid, QualityGrade, SampledFile } from "@tgpl/domain";
import { AppError } from "../../platform/app-error.ts";
import type { UserCtx } from "../../platform/context.ts";
import { toDate, toDay, toMoment } from "../../platform/fields.ts";
import { namesOf } from "../appraisal.data.ts";
import type { CoveredFile, PlanFigures, PlanInput, PlanRecord } from "./evaluation-record.ts";

/** A closed case of the plan's time with what is frozen of it when the sample is drawn. */
export type FrameCase = Omit<CoveredFile, "position"> & { caseId: string };

/** The closed cases that a plan covers, with those that an earlier plan has drawn marked. */
export async function findFrame(
  ctx: UserCtx,
  { closedFrom, closedUntil, forms }: Pick<PlanInput, "closedFrom" | "closedUntil" | "forms">,
): Promise<FrameCase[]> {
  const rows = await ctx.db.legalCase.findMany({
    where: {
      closedOn: { gte: toDate(closedFrom), lte: toDate(closedUntil) },
      formOfAid: { in: forms },
      providerId: { not: null },
    },
    orderBy: { fileCode: "asc" },
    select: {
      id: true,
      fileCode: true,
      formOfAid: true,
      fieldOfLaw: true,
      closedOn: true,
      office: { select: { code: true } },
      provider: { select: { id: true, fullName: true } },
    },
  });
  const drawn = await findDrawnBefore(
    ctx,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id, fileCode, formOfAid, fieldOfLaw, closedOn, office, provider }) =>
    provider && closedOn
      ? [
          {
            caseId: id,
            fileCode,
            providerId: provider.id,
            providerName: provider.fullName,
            formOfAid: formOfAid as FormOfAid,
            fieldOfLaw: fieldOfLaw as FieldOfLaw,
            officeCode: office.code,
            closedOn: toDay(closedOn),
            before: drawn.has(id),
          },
        ]
      : [],
  );
}

async function findDrawnBefore(ctx: UserCtx, caseIds: readonly string[]): Promise<Set<string>> {
  const rows = await ctx.db.evaluationFile.findMany({
    where: { caseId: { in: [...caseIds] }, position: { not: null } },
    select: { caseId: true },
  });
  return new Set(rows.map(({ caseId }) => caseId));
}

/** A file as the domain draws it: its id is the file code, which stands on the paper too. */
export function toEvaluationFile(
  file: Omit<FrameCase, "caseId" | "before" | "providerName">,
): EvaluationFile {
  const { fileCode, providerId, formOfAid, fieldOfLaw, officeCode, closedOn } = file;
  const strata = { "field-of-law": fieldOfLaw, office: officeCode };
  return { id: fileCode, providerId, formOfAid, closedOn, strata };
}

export async function hasDecision(ctx: UserCtx, { year, decisionNumber }: PlanInput): Promise<boolean> {
  const where = { year_decisionNumber: { year, decisionNumber } };
  return (await ctx.db.evaluationPlan.findUnique({ where, select: { id: true } })) !== null;
}

type Draw = { input: PlanInput; frame: readonly FrameCase[]; drawn: readonly SampledFile[] };
type Figures = { inScope: number; wanted: number; digest: string };

/** Keeps a plan with everything that it covers and what was drawn, as it was on this day. */
export async function insertPlan(
  ctx: UserCtx,
  { input, frame, drawn }: Draw,
  figures: Figures,
): Promise<string> {
  const { decidedOn, closedFrom, closedUntil, ...rest } = input;
  const { id } = await ctx.db.evaluationPlan.create({
    data: {
      ...rest,
      ...figures,
      decidedOn: toDate(decidedOn),
      closedFrom: toDate(closedFrom),
      closedUntil: toDate(closedUntil),
      drawnAt: new Date(ctx.now()),
      drawnById: ctx.user.id,
      drawn: drawn.length,
    },
    select: { id: true },
  });
  const places = new Map(
    drawn.map((file, at) => [file.id, { position: at + 1, why: file.why, digest: file.digest }]),
  );
  const data = frame.map(({ closedOn, ...file }) => ({
    ...file,
    planId: id,
    closedOn: toDate(closedOn),
    ...places.get(file.fileCode),
  }));
  await ctx.db.evaluationFile.createMany({ data });
  return id;
}

const planColumns = {
  id: true,
  version: true,
  year: true,
  decisionNumber: true,
  decidedOn: true,
  closedFrom: true,
  closedUntil: true,
  percent: true,
  forms: true,
  stratifyBy: true,
  seed: true,
  digest: true,
  drawnAt: true,
  drawnById: true,
  inScope: true,
  wanted: true,
  drawn: true,
  evaluated: true,
} as const;

const MOST_PLANS = 30;

/** The plans of the last years, the newest first, each in figures. */
export async function findPlans(ctx: UserCtx): Promise<PlanFigures[]> {
  const rows = await ctx.db.evaluationPlan.findMany({
    orderBy: [{ year: "desc" }, { decidedOn: "desc" }],
    take: MOST_PLANS,
    select: planColumns,
  });
  const grades = await countGrades(
    ctx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...toFigures(row), grades: grades.get(row.id) ?? [] }));
}

export async function getPlan(ctx: UserCtx, id: string): Promise<PlanRecord> {
  const row = await ctx.db.evaluationPlan.findUnique({ where: { id }, select: planColumns });
  if (!row) throw new AppError("not-found");
  const grades = await countGrades(ctx, [id]);
  const names = await namesOf(ctx, [row.drawnById]);
  const { seed, digest, forms, stratifyBy, drawnById } = row;
  return {
    ...toFigures(row),
    grades: grades.get(id) ?? [],
    seed,
    digest,
    forms: forms as PlanRecord["forms"],
    stratifyBy: stratifyBy as PlanRecord["stratifyBy"],
    drawnBy: names.get(drawnById ?? "") ?? null,
  };
}

type PlanRow = Omit<PlanFigures, "grades" | "decidedOn" | "closedFrom" | "closedUntil" | "drawnAt"> & {
  decidedOn: Date;
  closedFrom: Date;
  closedUntil: Date;
  drawnAt: Date;
};

function toFigures(row: PlanRow): Omit<PlanFigures, "grades"> {
  const { decidedOn, closedFrom, closedUntil, drawnAt, ...rest } = row;
  return {
    ...rest,
    decidedOn: toDay(decidedOn),
    closedFrom: toDay(closedFrom),
    closedUntil: toDay(closedUntil),
    drawnAt: toMoment(drawnAt),
  };
}

async function countGrades(ctx: UserCtx, planIds: readonly string[]) {
  const rows = await ctx.db.evaluationFile.groupBy({
    by: ["planId", "grade"],
    where: { planId: { in: [...planIds] }, position: { not: null }, grade: { not: null } },
    _count: { _all: true },
    orderBy: [{ planId: "asc" }, { grade: "asc" }],
  });
  const found = new Map<string, PlanFigures["grades"]>();
  for (const { planId, grade, _count } of rows)
    found.set(planId, [...(found.get(planId) ?? []), { grade: grade as QualityGrade, count: _count._all }]);
  return found;
}
