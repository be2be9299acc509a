import { AppError } from "../../platform/app-error.ts";
import { writeAudit } from "../../platform/audit.ts";
import type { UserCtx } from "../../platform/context.ts";
import { askReports } from "./ask-reports.ts";
import { changeReport, insertReport } from "./progress.data.ts";
import type { AskedReports, ReportForm, ReportKey } from "./progress-record.ts";

/** What the agency of the reader is asked to report. */
export function readOwnReports(ctx: UserCtx, { year }: { year?: number | undefined }): Promise<AskedReports> {
  return askReports(ctx, { year, agencyCode: agencyOf(ctx) });
}

type HandIn = ReportKey & { year: number; version: number | null; form: ReportForm };

/** Hands a report in, or changes it: only one that the plan asks of the reporter's own agency. */
export async function handInReport(
  ctx: UserCtx,
  { year, version, form, ...key }: HandIn,
): Promise<{ id: string; version: number }> {
  const agencyCode = agencyOf(ctx);
  const { reports } = await askReports(ctx, { year, agencyCode });
  const asked = reports.find(({ taskCode, round }) => taskCode === key.taskCode && round === key.round);
  if (!asked) throw new AppError("not-found");
  const saved = version === null ? await insert() : await change(asked.report?.id ?? "", version);
  await writeAudit(
    ctx,
    version === null ? "progress.reported" : "progress.changed",
    { type: "progress-report", id: saved.id },
    { task: key.taskCode, agency: agencyCode, round: key.round },
  );
  return saved;

  async function insert() {
    const reporter = { reporterName: ctx.user.displayName, accountId: ctx.user.id };
    const made = await insertReport(ctx, { ...key, ...reporter, year, agencyCode, form });
    if (!made) throw new AppError("stale-version");
    return made;
  }

  function change(id: string, read: number) {
    if (id === "") throw new AppError("not-found");
    return changeReport(ctx, { id, version: read, agencyCode, form });
  }
}

function agencyOf({ user }: UserCtx): string {
  if (!user.agencyCode) throw new AppError("not-found");
  return user.agencyCode;
}
