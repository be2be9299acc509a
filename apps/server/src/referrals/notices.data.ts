import {
  type Deadline,
  type DeadlineRuleId,
  dayOf,
  dueAt,
  type FieldOfLaw,
  type Instant,
  type NoticeChannel,
  type NoticeDeclinedGround,
  type NoticeStatus,
  type PlainDate,
  type ProceduralStatus,
  type RegistrationRole,
  type RegistrationTurn,
} from "@tgpl/domain";
import { getApplicant } from "../applicants/applicants.data.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../platform/fields.ts";
import { registerScope } from "../platform/scope.ts";
import { staleVersion } from "../platform/stale.ts";
import { whenYearKnown } from "../platform/when-year-known.ts";
import { agencyName, toAgencyName } from "./agencies.data.ts";
import {
  type NoticeLine,
  type NoticeRecord,
  type NoticeState,
  RefusalMinutes,
  type TurnRecord,
} from "./notice-record.ts";

const appointments = {
  select: { at: true },
  where: { kind: "provider-appointed" },
  orderBy: { at: "asc" },
  take: 1,
} as const;

const turnColumns = {
  id: true,
  turn: true,
  role: true,
  decidedAt: true,
  receivedAt: true,
  letterNumber: true,
  reason: true,
  rule: true,
  dueAt: true,
  settledAt: true,
  providerId: true,
} as const;

const columns = {
  id: true,
  version: true,
  status: true,
  office: { select: { id: true, code: true, name: true } },
  agency: { select: agencyName },
  applicantId: true,
  agencyOfficer: true,
  channel: true,
  letterNumber: true,
  proceduralStatus: true,
  fieldOfLaw: true,
  matter: true,
  hearingOn: true,
  requestedAt: true,
  noticedAt: true,
  receivedAt: true,
  reminders: true,
  remindedAt: true,
  sheetHandedOver: true,
  readAloud: true,
  interpreterNeeded: true,
  interpreterAsked: true,
  interpreterPresent: true,
  minutes: true,
  note: true,
  requestId: true,
  acceptedAt: true,
  declinedAt: true,
  declinedGround: true,
  declinedReason: true,
  replyNumber: true,
  replyOn: true,
  repliedAt: true,
  legalCase: {
    select: {
      id: true,
      version: true,
      fileCode: true,
      provider: { select: { id: true, fullName: true } },
      events: appointments,
    },
  },
  turns: { select: turnColumns, orderBy: { receivedAt: "asc" } },
} as const;

/** The notice as stored, without what the domain says of it. */
export type StoredNotice = Omit<NoticeRecord, "agencyRule" | "promptness" | "moves" | "onDuty"> & {
  /** The version of the case, for what is done to it in the same write. */
  caseVersion: number | null;
};

/** A notice within the person's scope. Throws `not-found` outside it. */
export async function getStoredNotice(ctx: UserCtx, id: string): Promise<StoredNotice> {
  const row = await ctx.db.agencyNotice.findFirst({ where: { id, ...registerScope(ctx) }, select: columns });
  if (!row) throw new AppError("not-found");
  const { applicantId, legalCase, turns, declinedAt, declinedGround, declinedReason, ...rest } = row;
  const { replyNumber, replyOn, repliedAt, ...plain } = rest;
  return {
    ...plain,
    status: row.status as NoticeStatus,
    proceduralStatus: row.proceduralStatus as ProceduralStatus,
    fieldOfLaw: row.fieldOfLaw as FieldOfLaw,
    channel: row.channel as NoticeChannel | null,
    agency: toAgencyName(row.agency),
    applicant: await getApplicant(ctx, applicantId),
    hearingOn: maybe(row.hearingOn, toDay),
    requestedAt: toMoment(row.requestedAt),
    noticedAt: maybe(row.noticedAt, toMoment),
    receivedAt: toMoment(row.receivedAt),
    remindedAt: maybe(row.remindedAt, toMoment),
    acceptedAt: maybe(row.acceptedAt, toMoment),
    minutes: maybe(row.minutes, (minutes) => RefusalMinutes.parse(minutes)),
    legalCase: legalCase && {
      id: legalCase.id,
      fileCode: legalCase.fileCode,
      provider: legalCase.provider,
      appointedAt: maybe(legalCase.events[0]?.at, toMoment),
    },
    caseVersion: legalCase?.version ?? null,
    declined:
      declinedAt &&
      ({
        at: toMoment(declinedAt),
        ground: declinedGround as NoticeDeclinedGround,
        reason: declinedReason ?? "",
      } as const),
    reply:
      repliedAt && replyOn
        ? { number: replyNumber ?? "", on: toDay(replyOn), at: toMoment(repliedAt) }
        : null,
    turns: await toTurns(ctx, turns),
  };
}

type TurnRow = {
  id: string;
  turn: string;
  role: string;
  decidedAt: Date | null;
  receivedAt: Date;
  letterNumber: string | null;
  reason: string;
  rule: string;
  settledAt: Date | null;
  providerId: string | null;
};

async function toTurns(ctx: UserCtx, rows: readonly TurnRow[]): Promise<TurnRecord[]> {
  const ids = rows.flatMap(({ providerId }) => providerId ?? []);
  const named =
    ids.length === 0
      ? []
      : await ctx.db.provider.findMany({ where: { id: { in: ids } }, select: { id: true, fullName: true } });
  const nameOf = new Map(named.map(({ id, fullName }) => [id, fullName]));
  return rows.map(({ rule, providerId, turn, role, ...row }) => ({
    id: row.id,
    turn: turn as RegistrationTurn,
    role: role as RegistrationRole,
    letterNumber: row.letterNumber,
    reason: row.reason,
    decidedAt: maybe(row.decidedAt, toMoment),
    receivedAt: toMoment(row.receivedAt),
    settledAt: maybe(row.settledAt, toMoment),
    deadline: deadlineOf(ctx, rule as DeadlineRuleId, toMoment(startOf(rule, row))),
    substitute: nameOf.get(providerId ?? "") ?? null,
  }));
}

/** A cancellation is told by the agency from its decision on; a refusal starts our own clock when it is received. */
function startOf(rule: string, { decidedAt, receivedAt }: Pick<TurnRow, "decidedAt" | "receivedAt">): Date {
  return rule === "registration-cancellation-notice" ? (decidedAt ?? receivedAt) : receivedAt;
}

export function deadlineOf({ calendar }: UserCtx, rule: DeadlineRuleId, from: Instant): Deadline | null {
  return whenYearKnown(() => dueAt(rule, from, calendar));
}

type Change = Omit<Prisma.AgencyNoticeUncheckedUpdateManyInput, "id" | "version">;
type Details = Parameters<typeof writeAudit>[3];

/** Changes a notice if it is still the version that was read, and writes the deed down. */
export async function changeNotice(
  ctx: UserCtx,
  { id, version }: { id: string; version: number },
  data: Change,
  action: string,
  details: Details = {},
): Promise<{ id: string; version: number }> {
  const { count } = await ctx.db.agencyNotice.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  const subject = { type: "notice", id };
  if (count === 0) throw await staleVersion(ctx, subject);
  await writeAudit(ctx, action, subject, details);
  return { id, version: version + 1 };
}

export const PAGE = 50;

export type NoticeFilter = {
  state: NoticeState;
  agencyId: string | null;
  /** First and last day of receipt, both included. */
  from: PlainDate | null;
  until: PlainDate | null;
  after: string | null;
};

/** What still calls for a hand at the Centre: to accept, to appoint, to answer, or to name a substitute. */
export const OPEN: Prisma.AgencyNoticeWhereInput = {
  OR: [
    { status: { in: ["noticed", "notice-accepted", "notice-declined"] satisfies NoticeStatus[] } },
    { status: "notice-answered", turns: { some: { settledAt: null } } },
  ],
};

function whereOf(ctx: UserCtx, state: NoticeState): Prisma.AgencyNoticeWhereInput {
  if (state === "open") return OPEN;
  if (state === "awaited") return { status: "awaited" satisfies NoticeStatus };
  if (state === "answered") return { status: "notice-answered" satisfies NoticeStatus };
  if (state === "late") return lateAgency(ctx);
  return {};
}

/** The agency told after its limit, or has not told and the limit is over. */
function lateAgency(ctx: UserCtx): Prisma.AgencyNoticeWhereInput {
  return {
    OR: [
      { toldLate: true },
      { status: "awaited" satisfies NoticeStatus, agencyDueAt: { lt: new Date(ctx.now()) } },
    ],
  };
}

/** A page of notices, the newest first. */
export async function findNotices(ctx: UserCtx, filter: NoticeFilter): Promise<NoticeLine[]> {
  const { state, agencyId, from, until, after } = filter;
  const rows = await ctx.db.agencyNotice.findMany({
    where: {
      ...registerScope(ctx),
      ...whereOf(ctx, state),
      ...(agencyId && { agencyId }),
      ...((from || until) && {
        receivedOn: { ...(from && { gte: toDate(from) }), ...(until && { lte: toDate(until) }) },
      }),
    },
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    ...(after && { cursor: { id: after }, skip: 1 }),
    take: PAGE,
    select: lineColumns,
  });
  return rows.map(toLine);
}

const lineColumns = {
  id: true,
  status: true,
  proceduralStatus: true,
  requestedAt: true,
  noticedAt: true,
  receivedAt: true,
  rule: true,
  agencyDueAt: true,
  acceptedAt: true,
  repliedAt: true,
  declinedAt: true,
  applicant: { select: { fullName: true } },
  agency: { select: agencyName },
  office: { select: { code: true } },
  legalCase: { select: { events: appointments } },
  turns: {
    select: { receivedAt: true, rule: true, dueAt: true },
    where: { settledAt: null },
    orderBy: { receivedAt: "asc" },
    take: 1,
  },
} as const satisfies Prisma.AgencyNoticeSelect;

type LineRow = Prisma.AgencyNoticeGetPayload<{ select: typeof lineColumns }>;

function toLine({ applicant, office, legalCase, turns, agency, ...row }: LineRow): NoticeLine {
  return {
    id: row.id,
    status: row.status as NoticeStatus,
    fullName: applicant.fullName,
    proceduralStatus: row.proceduralStatus as ProceduralStatus,
    agency: toAgencyName(agency),
    officeCode: office.code,
    requestedAt: toMoment(row.requestedAt),
    noticedAt: maybe(row.noticedAt, toMoment),
    receivedAt: toMoment(row.receivedAt),
    rule: row.rule,
    agencyDueAt: maybe(row.agencyDueAt, toMoment),
    acceptedAt: maybe(row.acceptedAt, toMoment),
    appointedAt: maybe(legalCase?.events[0]?.at, toMoment),
    repliedAt: maybe(row.repliedAt, toMoment),
    declinedAt: maybe(row.declinedAt, toMoment),
    substitute: maybe(turns[0], toSubstitute),
  };
}

/** A cancellation has a limit of the agency's own, and none for the substitute. */
function toSubstitute({ receivedAt, rule, dueAt }: LineRow["turns"][number]): NoticeLine["substitute"] {
  const isOurs = rule !== ("registration-cancellation-notice" satisfies DeadlineRuleId);
  return { since: toMoment(receivedAt), rule, dueAt: isOurs ? maybe(dueAt, toMoment) : null };
}

/** How many there are of what calls for a hand, and of what agencies still owe. */
export async function countNotices(ctx: UserCtx): Promise<Record<"open" | "awaited", number>> {
  const scope = registerScope(ctx);
  return {
    open: await ctx.db.agencyNotice.count({ where: { ...scope, ...OPEN } }),
    awaited: await ctx.db.agencyNotice.count({ where: { ...scope, ...whereOf(ctx, "awaited") } }),
  };
}

export function receivedDay(receivedAt: Instant): Date {
  return toDate(dayOf(receivedAt));
}
