import {
  caseMachine,
  dayOf,
  dueAt,
  fileCode,
  type ImmediateAcceptanceReason,
  partsOf,
  workingDaysBetween,
} from "@tgpl/domain";
import { findLatestGround } from "../eligibility/eligibility.data.ts";
import { requireMove } from "../eligibility/require-move.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { whenYearKnown } from "../platform/when-year-known.ts";
import { changeRequest } from "../requests/change-request.ts";
import { countAs } from "../requests/count-as.ts";
import type { RequestRecord } from "../requests/request-form.ts";
import { getRequest } from "../requests/requests.data.ts";
import { addEvent } from "./change-case.ts";
import { clockColumns } from "./clock-of.ts";
import { addParty } from "./save-party.ts";

export type OpenCaseInput = {
  requestId: string;
  version: number;
  immediateReason: ImmediateAcceptanceReason | null;
};

/**
 * Accepts a request (thụ lý) and opens its case with the next number of the office's register. With a reason of
 * Luật TGPL Điều 30 khoản 4 it is accepted at once and the missing papers get their day.
 */
export async function openCase(ctx: UserCtx, { requestId, version, immediateReason }: OpenCaseInput) {
  const request = await getRequest(ctx, requestId);
  const intent = immediateReason ? { immediateReason } : {};
  const { status } = await requireMove(
    ctx,
    request,
    immediateReason ? "accept-immediately" : "accept",
    intent,
  );
  const reportingGround = await findLatestGround(ctx, requestId);
  await acceptRequest(ctx, request, { version, status, immediateReason, reportingGround });
  const legalCase = await createCase(ctx, request, reportingGround);
  await addEvent(ctx, legalCase.id, { kind: "opened" });
  await bringParties(ctx, legalCase.id, request);
  await writeAudit(ctx, "case.opened", { type: "case", id: legalCase.id }, { immediately: immediateReason });
  return legalCase;
}

/** Whom the intake named is in the case from its first day: conflicts are looked for before anybody is appointed. */
async function bringParties(ctx: UserCtx, caseId: string, { reception }: RequestRecord) {
  const unknown = { stageRoles: [], phone: null, address: null, agency: null };
  for (const other of reception.others) await addParty(ctx, { caseId, ...unknown, ...other });
}

type Acceptance = Omit<OpenCaseInput, "requestId"> & {
  status: RequestRecord["status"];
  reportingGround: string | null;
};

function acceptRequest(
  ctx: UserCtx,
  request: RequestRecord,
  { version, status, immediateReason, reportingGround }: Acceptance,
) {
  const now = ctx.now();
  const today = dayOf(now);
  const counted = whenYearKnown(() => workingDaysBetween(dayOf(request.receivedAt), today, ctx.calendar));
  const supplement = immediateReason
    ? whenYearKnown(() => dueAt("supplement-after-immediate-acceptance", now, ctx.calendar).due)
    : null;
  return changeRequest(
    ctx,
    { id: request.id, version },
    {
      status,
      answeredAt: request.answeredAt ? new Date(request.answeredAt) : new Date(now),
      acceptedOn: toDate(today),
      immediateReason,
      papersAwaited: immediateReason !== null,
      supplementDueAt: supplement && new Date(supplement),
      workingDaysToAcceptance: counted,
      reportingGround,
    },
    "request.accepted",
  );
}

async function createCase(ctx: UserCtx, request: RequestRecord, reportingGround: string | null) {
  const now = ctx.now();
  const { formOfAid, fieldOfLaw, office, applicant } = request;
  const status = caseMachine.initial;
  const { year } = partsOf(dayOf(now));
  const sequence = await nextInRegister(ctx, office.id, year);
  const code = fileCode({ organisation: office.code, formOfAid, sequence, year });
  const saved = await ctx.db.legalCase.create({
    data: {
      requestId: request.id,
      applicantId: applicant.id,
      officeId: office.id,
      fileCode: code,
      formOfAid,
      fieldOfLaw,
      status,
      acceptedAt: new Date(now),
      acceptedOn: toDate(dayOf(now)),
      ...countAs(applicant),
      ...clockColumns(ctx, { status, formOfAid, acceptedAt: now, closedAt: null }),
      reportingGround,
    },
    select: { id: true, version: true, fileCode: true },
  });
  return saved;
}

/** One number of the office's register of the year; two officers never get the same, and none is skipped. */
async function nextInRegister(ctx: UserCtx, officeId: string, year: number): Promise<number> {
  const counter = await ctx.db.registerCounter.upsert({
    where: { officeId_year: { officeId, year } },
    create: { officeId, year, last: 1 },
    update: { last: { increment: 1 } },
    select: { last: true },
  });
  return counter.last;
}
