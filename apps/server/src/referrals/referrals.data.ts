import {
  type ConsentForm,
  dayOf,
  type ReferralPurpose,
  type ReferralStatus,
  referralMachine,
} from "@tgpl/domain";
import { applicantLine, toLine as toApplicantLine } from "../applicants/applicants.data.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../platform/fields.ts";
import { registerScope } from "../platform/scope.ts";
import { staleVersion } from "../platform/stale.ts";
import { agencyName, toAgencyName } from "./agencies.data.ts";
import type { ReferralLine, ReferralRecord } from "./referral-record.ts";

const lineColumns = {
  id: true,
  status: true,
  purpose: true,
  sentOn: true,
  replyDueOn: true,
  endedOn: true,
  createdAt: true,
  agency: { select: agencyName },
  office: { select: { id: true, code: true, name: true } },
  applicant: { select: applicantLine },
} as const satisfies Prisma.ReferralSelect;

type LineRow = Pick<
  Prisma.ReferralGetPayload<{ select: typeof lineColumns }>,
  "id" | "status" | "purpose" | "sentOn" | "replyDueOn" | "endedOn" | "createdAt" | "agency"
> & { office: { code: string }; applicant: { fullName: string } };

function toLine({ agency, office, applicant, ...row }: LineRow): ReferralLine {
  return {
    id: row.id,
    status: row.status as ReferralStatus,
    purpose: row.purpose as ReferralPurpose,
    fullName: applicant.fullName,
    agency: toAgencyName(agency),
    officeCode: office.code,
    sentOn: maybe(row.sentOn, toDay),
    replyDueOn: maybe(row.replyDueOn, toDay),
    endedOn: maybe(row.endedOn, toDay),
    createdAt: toMoment(row.createdAt),
  };
}

export const referralStates = ["open", "overdue", "ended", "all"] as const;
export type ReferralFilter = {
  state: (typeof referralStates)[number];
  agencyId: string | null;
  after: string | null;
};

const ENDED = [...referralMachine.final];

function whereOf(ctx: UserCtx, state: ReferralFilter["state"]): Prisma.ReferralWhereInput {
  if (state === "all") return {};
  if (state === "ended") return { status: { in: ENDED } };
  const open = { status: { in: ["prepared", "sent", "taken"] satisfies ReferralStatus[] } };
  if (state === "open") return open;
  return { ...open, replyDueOn: { lt: toDate(dayOf(ctx.now())) } };
}

export const PAGE = 50;

/** A page of referrals, the newest first. */
export async function findReferrals(ctx: UserCtx, filter: ReferralFilter): Promise<ReferralLine[]> {
  const { state, agencyId, after } = filter;
  const rows = await ctx.db.referral.findMany({
    where: { ...registerScope(ctx), ...whereOf(ctx, state), ...(agencyId && { agencyId }) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    ...(after && { cursor: { id: after }, skip: 1 }),
    take: PAGE,
    select: lineColumns,
  });
  return rows.map(toLine);
}

const columns = {
  ...lineColumns,
  version: true,
  question: true,
  sending: true,
  consentForm: true,
  consentOn: true,
  letterNumber: true,
  takenOn: true,
  feedback: true,
  reminders: true,
  remindedAt: true,
} as const satisfies Prisma.ReferralSelect;

export type StoredReferral = Omit<ReferralRecord, "moves">;

/** A referral within the person's scope. Throws `not-found` outside it. */
export async function getStoredReferral(ctx: UserCtx, id: string): Promise<StoredReferral> {
  const row = await ctx.db.referral.findFirst({ where: { id, ...registerScope(ctx) }, select: columns });
  if (!row) throw new AppError("not-found");
  return {
    ...toLine(row),
    version: row.version,
    applicant: toApplicantLine(ctx, row.applicant),
    office: row.office,
    question: row.question,
    sending: row.sending,
    consentForm: row.consentForm as ConsentForm | null,
    consentOn: maybe(row.consentOn, toDay),
    letterNumber: row.letterNumber,
    takenOn: maybe(row.takenOn, toDay),
    feedback: row.feedback,
    reminders: row.reminders,
    remindedAt: maybe(row.remindedAt, toMoment),
  };
}

type Change = Omit<Prisma.ReferralUncheckedUpdateManyInput, "id" | "version">;

/** Changes a referral if it is still the version that was read, and writes the deed down. */
export async function changeReferral(
  ctx: UserCtx,
  { id, version }: { id: string; version: number },
  data: Change,
  action: string,
): Promise<{ id: string; version: number }> {
  const { count } = await ctx.db.referral.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  const subject = { type: "referral", id };
  if (count === 0) throw await staleVersion(ctx, subject);
  await writeAudit(ctx, action, subject);
  return { id, version: version + 1 };
}
