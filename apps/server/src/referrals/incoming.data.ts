import type { IncomingStatus } from "@tgpl/domain";
import { applicantLine, toLine as toApplicantLine } from "../applicants/applicants.data.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDay, toMoment } from "../platform/fields.ts";
import { registerScope } from "../platform/scope.ts";
import { staleVersion } from "../platform/stale.ts";
import { agencyName, toAgencyName } from "./agencies.data.ts";
import type { IncomingLine, IncomingRecord } from "./referral-record.ts";

const columns = {
  id: true,
  version: true,
  status: true,
  arrivedOn: true,
  letterNumber: true,
  question: true,
  requestId: true,
  feedback: true,
  feedbackOn: true,
  createdAt: true,
  agency: { select: agencyName },
  office: { select: { id: true, code: true, name: true } },
  applicant: { select: applicantLine },
} as const satisfies Prisma.IncomingReferralSelect;

type Row = Prisma.IncomingReferralGetPayload<{ select: typeof columns }>;

function toLine({ agency, office, applicant, ...row }: Row): IncomingLine {
  return {
    id: row.id,
    status: row.status as IncomingStatus,
    fullName: applicant.fullName,
    agency: toAgencyName(agency),
    officeCode: office.code,
    arrivedOn: toDay(row.arrivedOn),
    feedbackOn: maybe(row.feedbackOn, toDay),
    createdAt: toMoment(row.createdAt),
  };
}

export type IncomingFilter = { status: IncomingStatus | null; agencyId: string | null; after: string | null };

export const PAGE = 50;

/** A page of those sent to the Centre, the newest first. */
export async function findIncoming(ctx: UserCtx, filter: IncomingFilter): Promise<IncomingLine[]> {
  const { status, agencyId, after } = filter;
  const rows = await ctx.db.incomingReferral.findMany({
    where: { ...registerScope(ctx), ...(status && { status }), ...(agencyId && { agencyId }) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    ...(after && { cursor: { id: after }, skip: 1 }),
    take: PAGE,
    select: columns,
  });
  return rows.map(toLine);
}

export type StoredIncoming = Omit<IncomingRecord, "moves">;

/** One of them within the person's scope. Throws `not-found` outside it. */
export async function getStoredIncoming(ctx: UserCtx, id: string): Promise<StoredIncoming> {
  const row = await ctx.db.incomingReferral.findFirst({
    where: { id, ...registerScope(ctx) },
    select: columns,
  });
  if (!row) throw new AppError("not-found");
  const { version, office, letterNumber, question, requestId, feedback } = row;
  const applicant = toApplicantLine(ctx, row.applicant);
  return { ...toLine(row), version, applicant, office, letterNumber, question, requestId, feedback };
}

type Change = Omit<Prisma.IncomingReferralUncheckedUpdateManyInput, "id" | "version">;

/** Changes one if it is still the version that was read, and writes the deed down. */
export async function changeIncoming(
  ctx: UserCtx,
  { id, version }: { id: string; version: number },
  data: Change,
  action: string,
): Promise<{ id: string; version: number }> {
  const { count } = await ctx.db.incomingReferral.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  const subject = { type: "incoming-referral", id };
  if (count === 0) throw await staleVersion(ctx, subject);
  await writeAudit(ctx, action, subject);
  return { id, version: version + 1 };
}
