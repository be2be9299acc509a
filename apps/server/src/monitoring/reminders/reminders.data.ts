import type { ReminderStatus } from "@tgpl/domain";
import { accountNames } from "../../cases/account-names.ts";
import { AppError } from "../../platform/app-error.ts";
import type { UserCtx } from "../../platform/context.ts";
import type { Db } from "../../platform/database.ts";
import { maybe, toMoment } from "../../platform/fields.ts";
import { staleVersion } from "../../platform/stale.ts";
import type { FocalPoint, FocalPointForm, LateAgency, LoggedReminder } from "./reminder-record.ts";

const named = { agencyCode: true, version: true, fullName: true, email: true, phone: true } as const;

export async function findFocalPoints(db: Db): Promise<Map<string, FocalPoint>> {
  const rows = await db.focalPoint.findMany({ select: named });
  return new Map(rows.map(({ agencyCode, ...point }) => [agencyCode, point]));
}

type Saved = { version: number };

/** `version` null = none is there yet. */
export async function writeFocalPoint(
  ctx: UserCtx,
  agencyCode: string,
  { version, ...form }: FocalPointForm & { version: number | null },
): Promise<Saved> {
  const stale = () => staleVersion(ctx, { type: "focal-point", id: agencyCode });
  if (version === null) {
    const { count } = await ctx.db.focalPoint.createMany({
      data: { ...form, agencyCode },
      skipDuplicates: true,
    });
    if (count === 0) throw await stale();
    return { version: 1 };
  }
  const { count } = await ctx.db.focalPoint.updateMany({
    where: { agencyCode, version },
    data: { ...form, version: version + 1 },
  });
  if (count === 0) throw await stale();
  return { version: version + 1 };
}

/** The agencies for which somebody can sign in. */
export async function findAgenciesWithAccount(db: Db): Promise<Set<string>> {
  const rows = await db.account.findMany({
    where: { role: "focal-point", active: true, NOT: { agencyCode: null } },
    select: { agencyCode: true },
  });
  return new Set(rows.flatMap(({ agencyCode }) => agencyCode ?? []));
}

/** The last reminder of each agency in a year. */
export async function findLastReminders(db: Db, year: number): Promise<Map<string, LateAgency["last"]>> {
  const rows = await db.reminder.findMany({
    where: { year },
    distinct: ["agencyCode"],
    orderBy: [{ agencyCode: "asc" }, { id: "desc" }],
    select: { agencyCode: true, status: true, createdAt: true },
  });
  return new Map(
    rows.map(({ agencyCode, status, createdAt }) => [
      agencyCode,
      { status: status as ReminderStatus, createdAt: toMoment(createdAt) },
    ]),
  );
}

const logged = {
  id: true,
  version: true,
  agencyCode: true,
  status: true,
  subject: true,
  body: true,
  toName: true,
  toEmail: true,
  asksFor: true,
  tries: true,
  nextTryAt: true,
  lastFailure: true,
  settledAt: true,
  linkUsedAt: true,
  createdAt: true,
  createdById: true,
} as const;

const LOG_LENGTH = 500;

/** The reminders of a year, the latest first. A year of a city has some dozens. */
export async function findLog(ctx: UserCtx, year: number): Promise<LoggedReminder[]> {
  const rows = await ctx.db.reminder.findMany({
    where: { year },
    orderBy: { id: "desc" },
    take: LOG_LENGTH,
    select: logged,
  });
  const agencies = await ctx.db.agency.findMany({ select: { code: true, name: true, nameEn: true } });
  const names = await accountNames(
    ctx,
    rows.map(({ createdById }) => createdById),
  );
  const agencyOf = (code: string) =>
    agencies.find((agency) => agency.code === code) ?? { code, name: code, nameEn: code };
  return rows.map(({ agencyCode, createdById, ...row }) => ({
    ...row,
    agency: agencyOf(agencyCode),
    status: row.status as ReminderStatus,
    nextTryAt: maybe(row.nextTryAt, toMoment),
    settledAt: maybe(row.settledAt, toMoment),
    linkUsedAt: maybe(row.linkUsedAt, toMoment),
    createdAt: toMoment(row.createdAt),
    createdBy: names.get(createdById) ?? null,
  }));
}

export type NewReminder = {
  year: number;
  agencyCode: string;
  sendKey: string;
  asksFor: string[];
  subject: string;
  body: string;
  toName: string | null;
  toEmail: string | null;
  status: ReminderStatus;
  nextTryAt: Date | null;
  settledAt: Date | null;
};

/** Refuses with `conflict` a reminder that is there already: of the same agency, reports and day. */
export async function insertReminder(ctx: UserCtx, reminder: NewReminder): Promise<string> {
  const data = { ...reminder, createdById: ctx.user.id, createdAt: new Date(ctx.now()) };
  const [made] = await ctx.db.reminder.createManyAndReturn({
    data,
    skipDuplicates: true,
    select: { id: true },
  });
  if (made) return made.id;
  const { sendKey } = reminder;
  const there = await ctx.db.reminder.findUnique({ where: { sendKey }, select: { id: true } });
  throw new AppError("conflict", { subject: { type: "reminder", id: there?.id ?? "" } });
}

export async function getReminderStatus(ctx: UserCtx, id: string): Promise<ReminderStatus> {
  const row = await ctx.db.reminder.findUnique({ where: { id }, select: { status: true } });
  if (!row) throw new AppError("not-found");
  return row.status as ReminderStatus;
}

export async function settleRow(
  ctx: UserCtx,
  { id, version }: { id: string; version: number },
  status: ReminderStatus,
): Promise<{ id: string; version: number }> {
  const { count } = await ctx.db.reminder.updateMany({
    where: { id, version },
    data: { status, settledAt: new Date(ctx.now()), version: version + 1 },
  });
  if (count === 0) throw await staleVersion(ctx, { type: "reminder", id });
  return { id, version: version + 1 };
}
