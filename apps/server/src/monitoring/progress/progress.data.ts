import type { PlanStatus, ProgressStatus, ReportRound } from "@tgpl/domain";
import type { Ctx } from "../../platform/context.ts";
import type { Db } from "../../platform/database.ts";
import { toDay, toMoment } from "../../platform/fields.ts";
import { staleVersion } from "../../platform/stale.ts";
import type { Report, ReportForm, ReportKey } from "./progress-record.ts";

/** The tasks of the edition that is in force; undefined where none is. */
export async function findIssuedTasks(db: Db, year: number) {
  const plan = await db.plan.findFirst({
    where: { year, status: "issued" satisfies PlanStatus },
    select: {
      title: true,
      tasks: {
        orderBy: { position: "asc" },
        select: {
          code: true,
          title: true,
          titleEn: true,
          deliverable: true,
          deliverableEn: true,
          leadAgency: true,
          coordinatingAgencies: true,
          from: true,
          until: true,
        },
      },
    },
  });
  return (
    plan && {
      title: plan.title,
      tasks: plan.tasks.map((task) => ({ ...task, from: toDay(task.from), until: toDay(task.until) })),
    }
  );
}
export type IssuedTask = NonNullable<Awaited<ReturnType<typeof findIssuedTasks>>>["tasks"][number];

const reported = {
  id: true,
  version: true,
  taskCode: true,
  agencyCode: true,
  round: true,
  status: true,
  progress: true,
  output: true,
  evidence: true,
  difficulties: true,
  proposals: true,
  reporterName: true,
  accountId: true,
  handedInAt: true,
  changedAt: true,
} as const;

export type StoredReport = Report & ReportKey & { agencyCode: string };

/** The reports of a year, of one agency or of all. */
export async function findReports(db: Db, year: number, agencyCode?: string): Promise<StoredReport[]> {
  const rows = await db.progressReport.findMany({
    where: { year, ...(agencyCode !== undefined && { agencyCode }) },
    select: reported,
    orderBy: { id: "asc" },
  });
  return rows.map(({ accountId, ...row }) => ({
    ...row,
    round: row.round as ReportRound,
    status: row.status as ProgressStatus,
    byLink: accountId === null,
    handedInAt: toMoment(row.handedInAt),
    changedAt: toMoment(row.changedAt),
  }));
}

export type NewReport = ReportKey & {
  year: number;
  agencyCode: string;
  form: ReportForm;
  reporterName: string;
  accountId: string | null;
};

/** Answers undefined where the report was handed in before. */
export async function insertReport(
  ctx: Pick<Ctx, "db" | "now">,
  { form, ...report }: NewReport,
): Promise<{ id: string; version: number } | undefined> {
  const at = new Date(ctx.now());
  const data = { ...report, ...form, handedInAt: at, changedAt: at };
  const [made] = await ctx.db.progressReport.createManyAndReturn({
    data,
    skipDuplicates: true,
    select: { id: true, version: true },
  });
  return made;
}

/** Changes what was handed in; the day it was handed in stays. */
export async function changeReport(
  ctx: Parameters<typeof staleVersion>[0],
  { id, version, agencyCode, form }: { id: string; version: number; agencyCode: string; form: ReportForm },
): Promise<{ id: string; version: number }> {
  const { count } = await ctx.db.progressReport.updateMany({
    where: { id, version, agencyCode },
    data: {
      ...form,
      version: version + 1,
      changedAt: new Date(ctx.now()),
      accountId: ctx.user.id,
      reporterName: ctx.user.displayName,
    },
  });
  if (count === 0) throw await staleVersion(ctx, { type: "progress-report", id });
  return { id, version: version + 1 };
}
