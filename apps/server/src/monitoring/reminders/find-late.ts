import { afterQuietHours, dayOf, draftReminder, fromEpoch, toEpoch } from "@tgpl/domain";
import { AppError } from "../../platform/app-error.ts";
import type { UserCtx } from "../../platform/context.ts";
import { askReports } from "../progress/ask-reports.ts";
import type { AskedReport } from "../progress/progress-record.ts";
import type { LateAgencies, LateAgency, ReminderToWrite } from "./reminder-record.ts";
import { findAgenciesWithAccount, findFocalPoints, findLastReminders } from "./reminders.data.ts";

type Asked = { year?: number | undefined };

/** The agencies whose reports are late or due soon, the latest first. */
export async function findLate(ctx: UserCtx, { year }: Asked): Promise<LateAgencies> {
  const asked = await askReports(ctx, { year });
  const [points, withAccount, last] = await Promise.all([
    findFocalPoints(ctx.db),
    findAgenciesWithAccount(ctx.db),
    findLastReminders(ctx.db, asked.year),
  ]);
  const byAgency = new Map<string, AskedReport[]>();
  for (const one of asked.reports.filter(isMissing))
    byAgency.set(one.agency.code, [...(byAgency.get(one.agency.code) ?? []), one]);
  const agencies = [...byAgency.entries()].map(([code, reports]) => ({
    agency: reports[0]?.agency ?? { code, name: code, nameEn: code },
    focalPoint: points.get(code) ?? null,
    hasAccount: withAccount.has(code),
    missing: reports
      .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
      .map(({ report: _, agency: __, ...rest }) => rest),
    last: last.get(code) ?? null,
  }));
  return {
    year: asked.year,
    hasPlan: asked.planTitle !== null,
    agencies: agencies.toSorted((a, b) => mostLate(b) - mostLate(a)),
  };
}

function isMissing({ standing }: AskedReport): boolean {
  return standing === "late" || standing === "due-soon";
}

function mostLate({ missing }: LateAgency): number {
  return Math.max(0, ...missing.map(({ daysLate }) => daysLate));
}

/** The agency of the late, or `not-found` when nothing of it is missing. */
export async function getLateAgency(ctx: UserCtx, year: number | undefined, code: string) {
  const late = await findLate(ctx, { year });
  const found = late.agencies.find(({ agency }) => agency.code === code);
  if (!found) throw new AppError("not-found");
  return { ...found, year: late.year };
}

/** The letter to an agency as the domain drafts it, and when it would go. */
export async function draftLetter(
  ctx: UserCtx,
  { year, agencyCode }: Asked & { agencyCode: string },
): Promise<ReminderToWrite> {
  const late = await getLateAgency(ctx, year, agencyCode);
  const { planTitle } = await askReports(ctx, { year, agencyCode });
  const letter = draftReminder({
    agency: late.agency.name,
    sender: senderOf(ctx),
    planTitle: `${planTitle} (năm ${late.year})`,
    missing: late.missing.map(({ taskCode, title, dueOn }) => ({ code: taskCode, title, dueOn })),
    on: dayOf(ctx.now()),
  });
  const now = fromEpoch(toEpoch(ctx.now()));
  const goesAt = afterQuietHours(now);
  return { ...late, ...letter, hasMail: ctx.mail !== null, goesAt, isQuiet: goesAt !== now };
}

/** The Department of Justice follows the plan and urges (R1, R3). */
function senderOf({ jurisdiction }: UserCtx): string {
  const sender = jurisdiction.agencies.find(({ kind }) => kind === "justice-department");
  return sender?.name ?? "Sở Tư pháp";
}
