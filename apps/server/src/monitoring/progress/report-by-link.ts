import { toEpoch } from "@tgpl/domain";
import { hashSecret } from "../../accounts/secret.ts";
import { countFailure, refuseWhileWaiting } from "../../accounts/throttle.ts";
import { AppError, refuseField } from "../../platform/app-error.ts";
import { writeAudit } from "../../platform/audit.ts";
import type { Ctx } from "../../platform/context.ts";
import { toMoment } from "../../platform/fields.ts";
import { inTransaction } from "../../platform/write.ts";
import { askReports, keyOfReport } from "./ask-reports.ts";
import { insertReport } from "./progress.data.ts";
import type { OpenedLink, ReportByLink } from "./progress-record.ts";

const linked = {
  expiresAt: true,
  reminder: { select: { id: true, year: true, agencyCode: true, asksFor: true, linkUsedAt: true } },
} as const;

function findLink(ctx: Ctx, token: string) {
  return ctx.db.reportLink.findUnique({ where: { tokenHash: hashSecret(token) }, select: linked });
}

/** What a link from an e-mail opens, without signing in: the missing reports of its agency, and nothing else. */
export async function openLink(ctx: Ctx, { token }: { token: string }): Promise<OpenedLink> {
  await refuseWhileWaiting(ctx, null);
  const link = await findLink(ctx, token);
  if (!link) {
    await countFailure(ctx, null);
    return { state: "unknown" };
  }
  const { expiresAt, reminder } = link;
  if (reminder.linkUsedAt) return { state: "used", at: toMoment(reminder.linkUsedAt) };
  if (isOver(ctx, expiresAt)) return { state: "expired", at: toMoment(expiresAt) };
  const { planTitle, reports } = await askedBy(ctx, reminder);
  const agencyRow = await ctx.db.agency.findUnique({
    where: { code: reminder.agencyCode },
    select: { code: true, name: true, nameEn: true },
  });
  if (!planTitle || !agencyRow) throw new AppError("not-found");
  const shown = reports.map(({ report: _, agency: __, ...rest }) => rest);
  return { state: "open", agency: agencyRow, expiresAt: toMoment(expiresAt), planTitle, reports: shown };
}

type Asking = { year: number; agencyCode: string; asksFor: string[] };

/** What the reminder asked for and is still missing. */
async function askedBy(ctx: Ctx, { year, agencyCode, asksFor }: Asking) {
  const asked = await askReports(ctx, { year, agencyCode });
  const reports = asked.reports.filter((one) => !one.report && asksFor.includes(keyOfReport(one)));
  return { planTitle: asked.planTitle, reports };
}

/** Hands in by a link. It serves once: two that come at the same time end in one report. */
export async function reportByLink(ctx: Ctx, { token, reporterName, reports }: ReportByLink): Promise<void> {
  await refuseWhileWaiting(ctx, null);
  if (!(await findLink(ctx, token))) {
    await countFailure(ctx, null);
    throw refuseField("token", "bad-link");
  }
  await inTransaction(ctx.prisma, async (db) => {
    const within: Ctx = { ...ctx, db };
    const reminder = await claim(within, token);
    const open = new Set((await askedBy(within, reminder)).reports.map(keyOfReport));
    for (const { form, ...key } of reports) {
      const made = open.has(keyOfReport(key)) && (await insertReport(within, toReport(reminder, key, form)));
      if (!made) throw refuseField("reports", "reported-already");
      const subject = { type: "progress-report", id: made.id };
      const details = { task: key.taskCode, agency: reminder.agencyCode, round: key.round };
      await writeAudit({ ...within, user: null }, "progress.reported-by-link", subject, details);
    }
  });

  function toReport(
    { year, agencyCode }: Asking,
    key: Omit<ReportByLink["reports"][number], "form">,
    form: ReportByLink["reports"][number]["form"],
  ) {
    return { ...key, year, agencyCode, form, reporterName, accountId: null };
  }
}

/** Uses the link up, together with those of other tries of the same reminder. */
async function claim(ctx: Ctx, token: string) {
  const link = await findLink(ctx, token);
  if (!link || isOver(ctx, link.expiresAt)) throw refuseField("token", "bad-link");
  const { count } = await ctx.db.reminder.updateMany({
    where: { id: link.reminder.id, linkUsedAt: null },
    data: { linkUsedAt: new Date(ctx.now()) },
  });
  if (count === 0) throw refuseField("token", "bad-link");
  return link.reminder;
}

function isOver(ctx: Ctx, expiresAt: Date): boolean {
  return toEpoch(ctx.now()) >= expiresAt.getTime();
}
