import type { OutreachKind, OutreachStatus, PlainDate } from "@tgpl/domain";
import type { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate, toDay } from "../platform/fields.ts";
import { registerScope } from "../platform/scope.ts";
import { KeptAudience, SessionForm, type SessionLine, type SessionYear } from "./session-record.ts";

const planned = {
  id: true,
  version: true,
  kind: true,
  status: true,
  name: true,
  topics: true,
  communeCode: true,
  venue: true,
  accessibleEntrance: true,
  on: true,
  beginsAt: true,
  endsAt: true,
  host: true,
  partners: true,
  activityId: true,
  programme: true,
  countedIn: true,
  markedDay: true,
} as const satisfies Prisma.OutreachSessionSelect;

const columns = {
  ...planned,
  cancelledReason: true,
  participants: true,
  pwdParticipants: true,
  advised: true,
  audience: true,
  supports: true,
  formats: true,
  outcome: true,
  office: { select: { id: true, name: true } },
  _count: { select: { requests: true } },
} as const satisfies Prisma.OutreachSessionSelect;

export type StoredSession = Awaited<ReturnType<typeof getSession>>;

/** A session as stored. Throws `not-found`. Everybody of the Centre may read one: it names nobody. */
export async function getSession(ctx: UserCtx, id: string) {
  const row = await ctx.db.outreachSession.findUnique({ where: { id }, select: columns });
  if (!row) throw new AppError("not-found");
  const { audience, _count, on, status, ...rest } = row;
  return {
    ...rest,
    ...SessionForm.parse({ ...rest, placeCode: rest.communeCode, on: toDay(on) }),
    status: status as OutreachStatus,
    audience: KeptAudience.parse(audience),
    requestCount: _count.requests,
  };
}

/** Those requests of a session that the reader may open. */
export async function listBorn(ctx: UserCtx, sessionId: string) {
  const { officeId } = registerScope(ctx);
  const rows = await ctx.db.outreachRequest.findMany({
    where: { sessionId, ...(officeId && { request: { officeId } }) },
    orderBy: { requestId: "asc" },
    select: { request: { select: { id: true, status: true, applicant: { select: { fullName: true } } } } },
  });
  return rows.map(({ request: { id, status, applicant } }) => ({ id, status, fullName: applicant.fullName }));
}

/** Of which session a request is; null where it came in otherwise, or to another office. */
export async function findOrigin(ctx: UserCtx, requestId: string) {
  const { officeId } = registerScope(ctx);
  const row = await ctx.db.outreachRequest.findFirst({
    where: { requestId, ...(officeId && { request: { officeId } }) },
    select: { session: { select: { id: true, name: true, venue: true, on: true } } },
  });
  return row && { ...row.session, on: toDay(row.session.on) };
}

const MOST = 500;

export type YearFilter = {
  year: number;
  kind: OutreachKind | null;
  status: OutreachStatus | null;
  placeCode: string | null;
};

/** The sessions of a year, by day. A city holds some hundred; what is beyond the bound is said, never left out silently. */
export async function listYear(
  ctx: UserCtx,
  { year, kind, status, placeCode }: YearFilter,
): Promise<{ lines: (Omit<SessionLine, "communeName"> & { communeCode: string })[]; isCut: boolean }> {
  const rows = await ctx.db.outreachSession.findMany({
    where: {
      on: { gte: toDate(`${year}-01-01`), lte: toDate(`${year}-12-31`) },
      ...(kind && { kind }),
      ...(status && { status }),
      ...(placeCode && { communeCode: placeCode }),
    },
    orderBy: [{ on: "asc" }, { id: "asc" }],
    take: MOST + 1,
    select: {
      ...planned,
      participants: true,
      pwdParticipants: true,
      advised: true,
      office: { select: { name: true } },
      _count: { select: { requests: true } },
    },
  });
  return { lines: rows.slice(0, MOST).map(toLine), isCut: rows.length > MOST };
}

type LineRow = {
  id: string;
  kind: string;
  status: string;
  name: string;
  on: Date;
  beginsAt: string | null;
  venue: string;
  markedDay: string | null;
  host: string;
  communeCode: string;
  participants: number;
  pwdParticipants: number;
  advised: number;
  office: { name: string };
  _count: { requests: number };
};

function toLine(row: LineRow) {
  const isHeld = row.status === "held";
  return {
    id: row.id,
    kind: row.kind as OutreachKind,
    status: row.status as OutreachStatus,
    name: row.name,
    on: toDay(row.on),
    beginsAt: row.beginsAt,
    venue: row.venue,
    markedDay: row.markedDay as SessionLine["markedDay"],
    host: row.host,
    communeCode: row.communeCode,
    officeName: row.office.name,
    participants: isHeld ? row.participants : null,
    pwdParticipants: isHeld ? row.pwdParticipants : null,
    advised: isHeld ? row.advised : null,
    requestCount: row._count.requests,
  };
}

/** What is planned or was held for the marked days of some years; what was cancelled marks nothing. */
export async function listMarked(ctx: Pick<UserCtx, "db">, from: PlainDate, until: PlainDate) {
  const rows = await ctx.db.outreachSession.findMany({
    where: {
      markedDay: { not: null },
      on: { gte: toDate(from), lte: toDate(until) },
      status: { not: "cancelled" },
    },
    orderBy: [{ on: "asc" }, { id: "asc" }],
    select: { id: true, name: true, status: true, on: true, markedDay: true },
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    status: row.status as OutreachStatus,
    on: toDay(row.on),
    markedDay: row.markedDay as SessionYear["days"][number]["markedDay"],
  }));
}

/** How many rows were still the version that was read: one or none. */
export async function saveSession(
  ctx: UserCtx,
  { id, version }: { id: string; version: number },
  data: Prisma.OutreachSessionUncheckedUpdateManyInput,
): Promise<number> {
  const { count } = await ctx.db.outreachSession.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  return count;
}

export async function createSession(
  ctx: UserCtx,
  data: Omit<Prisma.OutreachSessionUncheckedCreateInput, "createdById" | "createdAt">,
): Promise<string> {
  const { id } = await ctx.db.outreachSession.create({
    data: { ...data, createdById: ctx.user.id, createdAt: new Date(ctx.now()) },
    select: { id: true },
  });
  return id;
}

export async function linkRequest(ctx: UserCtx, requestId: string, sessionId: string): Promise<void> {
  await ctx.db.outreachRequest.create({ data: { requestId, sessionId }, select: { requestId: true } });
}
