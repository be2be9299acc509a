import { afterQuietHours, dayOf, type ReminderStatus, reminderMoves } from "@tgpl/domain";
import { AppError, refuseField } from "../../platform/app-error.ts";
import { writeAudit } from "../../platform/audit.ts";
import type { UserCtx } from "../../platform/context.ts";
import { keyOfReport } from "../progress/ask-reports.ts";
import { getLateAgency } from "./find-late.ts";
import type { FocalPointForm, ReminderForm } from "./reminder-record.ts";
import { getReminderStatus, insertReminder, settleRow, writeFocalPoint } from "./reminders.data.ts";

/**
 * Puts a letter into the queue, or into the log where it is handed over on paper. Once a day for the same reports of an
 * agency: a second time is refused, whoever asks and however often.
 */
export async function writeReminder(
  ctx: UserCtx,
  { year, agencyCode, subject, body, channel }: ReminderForm,
): Promise<{ id: string }> {
  const late = await getLateAgency(ctx, year, agencyCode);
  const toEmail = channel === "mail" ? (late.focalPoint?.email ?? null) : null;
  if (channel === "mail" && !ctx.mail) throw refuseField("channel", "no-mail-server");
  if (channel === "mail" && !toEmail) throw refuseField("channel", "no-address");
  const asksFor = late.missing.map(keyOfReport).toSorted();
  const now = ctx.now();
  const id = await insertReminder(ctx, {
    year,
    agencyCode,
    sendKey: [agencyCode, dayOf(now), ...asksFor].join(" "),
    asksFor,
    subject,
    body,
    toName: late.focalPoint?.fullName ?? null,
    toEmail,
    status: toEmail ? "reminder-waiting" : "reminder-by-hand",
    nextTryAt: toEmail ? new Date(afterQuietHours(now)) : null,
    settledAt: toEmail ? null : new Date(now),
  });
  await writeAudit(
    ctx,
    toEmail ? "reminder.queued" : "reminder.handed-over",
    { type: "reminder", id },
    { agency: agencyCode, reports: asksFor },
  );
  return { id };
}

type Settle = { id: string; version: number; to: "reminder-sent" | "reminder-by-hand" };

/** What only a person knows: that an unclear letter arrived, or that it was handed over on paper instead. */
export async function settleReminder(ctx: UserCtx, { to, ...one }: Settle) {
  const status = await getReminderStatus(ctx, one.id);
  const mayMove: readonly ReminderStatus[] = status === "reminder-sending" ? [] : reminderMoves[status];
  if (!mayMove.includes(to)) throw new AppError("status-not-allowed", { because: [status] });
  const saved = await settleRow(ctx, one, to);
  await writeAudit(ctx, "reminder.settled", { type: "reminder", id: one.id }, { from: status, to });
  return saved;
}

type Point = FocalPointForm & { agencyCode: string; version: number | null };

/** Keeps whom an agency named as its focal point. */
export async function saveFocalPoint(
  ctx: UserCtx,
  { agencyCode, ...form }: Point,
): Promise<{ version: number }> {
  const where = { code: agencyCode };
  if (!(await ctx.db.agency.findUnique({ where, select: { code: true } })))
    throw refuseField("agencyCode", "unknown-agency");
  const saved = await writeFocalPoint(ctx, agencyCode, form);
  await writeAudit(ctx, "focal-point.saved", { type: "focal-point", id: agencyCode });
  return saved;
}
