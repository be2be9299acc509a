import type { AppraisalStatus, CaseResult, CaseStatus, FieldOfLaw, FormOfAid } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDay } from "../platform/fields.ts";
import { registerScope } from "../platform/scope.ts";
import { staleVersion } from "../platform/stale.ts";
import { SheetContent, type SheetPlace } from "./appraisal-record.ts";

const sheetColumns = {
  id: true,
  version: true,
  place: true,
  byId: true,
  points: true,
  remarks: true,
  opinion: true,
  success: true,
  finishedAt: true,
} as const;

const caseColumns = {
  id: true,
  version: true,
  fileCode: true,
  status: true,
  formOfAid: true,
  fieldOfLaw: true,
  result: true,
  closedOn: true,
  officeId: true,
  providerId: true,
  provider: { select: { id: true, fullName: true, kind: true } },
  request: { select: { matter: true, applicant: { select: { fullName: true } } } },
  appraisal: { include: { sheets: { select: sheetColumns } } },
} as const;

/** A case with its appraisal, within the person's scope. Throws `not-found` outside it, or where it has not ended. */
export async function getAppraised(ctx: UserCtx, caseId: string) {
  const row = await ctx.db.legalCase.findFirst({
    where: { id: caseId, ...registerScope(ctx) },
    select: caseColumns,
  });
  const closedOn = maybe(row?.closedOn, toDay);
  if (!row || !closedOn) throw new AppError("not-found");
  const { appraisal, ...rest } = row;
  return {
    ...rest,
    status: row.status as CaseStatus,
    formOfAid: row.formOfAid as FormOfAid,
    fieldOfLaw: row.fieldOfLaw as FieldOfLaw,
    result: row.result as CaseResult | null,
    closedOn,
    appraisal: appraisal && {
      ...appraisal,
      status: appraisal.status as AppraisalStatus,
      sheets: appraisal.sheets.map(toSheet),
    },
  };
}
export type AppraisedCase = Awaited<ReturnType<typeof getAppraised>>;
export type StoredAppraisal = NonNullable<AppraisedCase["appraisal"]>;
export type StoredSheet = StoredAppraisal["sheets"][number];

type SheetRow = Parameters<typeof toContent>[0] & {
  id: string;
  version: number;
  place: string;
  byId: string;
  finishedAt: Date | null;
};

function toSheet(row: SheetRow) {
  const { id, version, place, byId, finishedAt } = row;
  return { id, version, place: place as SheetPlace, byId, finishedAt, content: toContent(row) };
}

function toContent(row: { points: unknown; remarks: unknown; opinion: string | null; success: unknown }) {
  const { points, remarks, opinion, success } = row;
  const isEmpty = Object.keys(success as object).length === 0;
  return SheetContent.parse({ points, remarks, opinion, success: isEmpty ? null : success });
}

/** How the quality of a case stands; null outside the scope, or while the case runs. */
export async function findStanding(ctx: UserCtx, caseId: string) {
  const row = await ctx.db.legalCase.findFirst({
    where: { id: caseId, closedOn: { not: null }, ...registerScope(ctx) },
    select: {
      appraisal: { select: { status: true, points: true, grade: true, appraisedAt: true } },
      satisfaction: { select: { answeredAt: true } },
    },
  });
  const { appraisal, satisfaction } = row ?? {};
  if (!row) return null;
  const status = appraisal?.status as AppraisalStatus;
  return { appraisal: appraisal ? { ...appraisal, status } : null, satisfaction: satisfaction ?? null };
}

/** The appraisal that has been begun. Throws `not-found` where there is none. */
export async function getAppraisal(ctx: UserCtx, caseId: string) {
  const found = await getAppraised(ctx, caseId);
  if (!found.appraisal) throw new AppError("not-found");
  return { legalCase: found, appraisal: found.appraisal };
}

type Change = Parameters<UserCtx["db"]["qualityAppraisal"]["updateMany"]>[0]["data"];

/** Changes the appraisal if it is still the version that was read. */
export async function changeAppraisal(
  ctx: UserCtx,
  { id, caseId }: StoredAppraisal,
  version: number,
  data: Change,
): Promise<{ caseId: string; version: number }> {
  const { count } = await ctx.db.qualityAppraisal.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  if (count === 0) throw await staleVersion(ctx, { type: "appraisal", id: caseId });
  return { caseId, version: version + 1 };
}

/** Names of accounts by id. */
export async function namesOf(ctx: UserCtx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await ctx.db.account.findMany({
    where: { id: { in: wanted } },
    select: { id: true, displayName: true },
  });
  return new Map(rows.map(({ id, displayName }) => [id, displayName]));
}
