import type { AppraisalStatus, FieldOfLaw, FormOfAid } from "@tgpl/domain";
import { hasRight } from "../platform/access.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../platform/fields.ts";
import { registerScope } from "../platform/scope.ts";
import { appealClock } from "./appeal-clock.ts";
import type { AppraisalLine, AppraisalState } from "./appraisal-record.ts";

export const PAGE = 50;
export type AppraisalFilter = { state: AppraisalState; after: string | null };

/** A page of closed cases by where their appraisal stands. Names are shown, so the reading is recorded. */
export async function listAppraisals(ctx: UserCtx, filter: AppraisalFilter): Promise<AppraisalLine[]> {
  const lines = filter.state === "waiting" ? await listWaiting(ctx, filter) : await listStanding(ctx, filter);
  const ids = lines.map(({ caseId }) => caseId);
  if (ids[0]) await writeAudit(ctx, "quality.list.read", { type: "appraisal", id: ids[0] }, { ids });
  return lines;
}

const caseColumns = {
  id: true,
  fileCode: true,
  formOfAid: true,
  fieldOfLaw: true,
  closedOn: true,
  provider: { select: { fullName: true } },
  request: { select: { applicant: { select: { fullName: true } } } },
} as const;

/** Closed, and nobody has begun: those that have waited longest come first. */
export const UNTOUCHED = { closedOn: { not: null }, appraisedOn: null, appraisal: { is: null } } as const;

async function listWaiting(ctx: UserCtx, { after }: AppraisalFilter): Promise<AppraisalLine[]> {
  if (!hasRight(ctx.user.role, "quality.appraise")) return [];
  const rows = await ctx.db.legalCase.findMany({
    where: { ...registerScope(ctx), ...UNTOUCHED },
    orderBy: [{ closedOn: "asc" }, { id: "asc" }],
    ...(after && { cursor: { id: after }, skip: 1 }),
    take: PAGE,
    select: caseColumns,
  });
  return rows.map((row) => toLine(row, { status: null, points: null, grade: null }));
}

async function listStanding(ctx: UserCtx, { state, after }: AppraisalFilter): Promise<AppraisalLine[]> {
  const isProvider = !hasRight(ctx.user.role, "quality.appraise");
  const isResult = state === "appraised" || state === "appealed";
  if (isProvider && !isResult) return [];
  const rows = await ctx.db.qualityAppraisal.findMany({
    where: { ...registerScope(ctx), status: state },
    orderBy: [{ closedOn: "desc" }, { caseId: "desc" }],
    ...(after && { cursor: { caseId: after }, skip: 1 }),
    take: PAGE,
    select: {
      status: true,
      points: true,
      grade: true,
      appraisedAt: true,
      appealedAt: true,
      legalCase: { select: caseColumns },
    },
  });
  return rows.map(({ legalCase, appraisedAt, appealedAt, ...rest }) => {
    const moments = { appraisedAt: maybe(appraisedAt, toMoment), appealedAt: maybe(appealedAt, toMoment) };
    return { ...toLine(legalCase, rest), clock: state === "appealed" ? appealClock(ctx, moments) : null };
  });
}

type CaseRow = {
  id: string;
  fileCode: string;
  formOfAid: string;
  fieldOfLaw: string;
  closedOn: Date | null;
  provider: { fullName: string } | null;
  request: { applicant: { fullName: string } };
};
type Standing = { status: string | null; points: number | null; grade: string | null };

function toLine(row: CaseRow, { status, points, grade }: Standing): AppraisalLine {
  return {
    caseId: row.id,
    fileCode: row.fileCode,
    fullName: row.request.applicant.fullName,
    formOfAid: row.formOfAid as FormOfAid,
    fieldOfLaw: row.fieldOfLaw as FieldOfLaw,
    providerName: row.provider?.fullName ?? null,
    closedOn: toDay(row.closedOn ?? toDate("1970-01-01")),
    status: status as AppraisalStatus | null,
    points,
    grade: grade as AppraisalLine["grade"],
    clock: null,
  };
}
