import { communeOn, type Instant } from "@tgpl/domain";
import { getApplicant } from "../applicants/applicants.data.ts";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay, toMoment } from "../platform/fields.ts";
import { registerScope } from "../platform/scope.ts";
import type { RequestForm, RequestLine, RequestRecord } from "./request-form.ts";

const office = { select: { id: true, code: true, name: true } } as const;

const record = {
  id: true,
  version: true,
  status: true,
  applicantId: true,
  office,
  channel: true,
  requesterKind: true,
  requesterName: true,
  fieldOfLaw: true,
  formOfAid: true,
  matter: true,
  hearingOn: true,
  limitationOn: true,
  papers: true,
  receivedAt: true,
  answeredAt: true,
  acceptedOn: true,
  supplementDueAt: true,
  refusalGround: true,
  refusalReason: true,
  confirmationNeeded: true,
  confirmedAt: true,
  legalCase: { select: { id: true } },
} as const;

/** A request within the person's scope, with the applicant. Throws `not-found` outside it. */
export async function getRequest(ctx: UserCtx, id: string): Promise<RequestRecord> {
  const row = await ctx.db.request.findFirst({ where: { id, ...registerScope(ctx) }, select: record });
  if (!row) throw new AppError("not-found");
  const { applicantId, legalCase, refusalGround, refusalReason, confirmationNeeded, confirmedAt, ...rest } =
    row;
  const codes = rest as unknown as Pick<RequestRecord, "status" | "papers"> & RequestForm;
  return {
    ...codes,
    id: row.id,
    version: row.version,
    office: row.office,
    hearingOn: maybe(row.hearingOn, toDay),
    limitationOn: maybe(row.limitationOn, toDay),
    receivedAt: toMoment(row.receivedAt),
    answeredAt: maybe(row.answeredAt, toMoment),
    acceptedOn: maybe(row.acceptedOn, toDay),
    supplementDueAt: maybe(row.supplementDueAt, toMoment),
    refusal: toRefusal({ refusalGround, refusalReason, confirmationNeeded, confirmedAt }),
    applicant: await getApplicant(ctx, applicantId),
    caseId: legalCase?.id ?? null,
  };
}

type RefusalColumns = {
  refusalGround: string | null;
  refusalReason: string | null;
  confirmationNeeded: boolean;
  confirmedAt: Date | null;
};

function toRefusal(row: RefusalColumns): RequestRecord["refusal"] {
  if (!row.refusalGround) return null;
  const waiting = row.confirmationNeeded && !row.confirmedAt;
  return {
    ground: row.refusalGround as NonNullable<RequestRecord["refusal"]>["ground"],
    reason: row.refusalReason ?? "",
    confirmation: waiting ? "waiting" : row.confirmationNeeded ? "confirmed" : "not-needed",
  };
}

/** The columns of a request as written down. */
export function toColumns(form: RequestForm) {
  return {
    ...form,
    hearingOn: maybe(form.hearingOn, toDate),
    limitationOn: maybe(form.limitationOn, toDate),
  };
}

export const PAGE = 50;
export type RequestFilter = {
  status: RequestRecord["status"] | null;
  waitingOnly: boolean;
  before: Instant | null;
};

/** The newest requests of the person's scope, fifty a page, the next page from the moment of the last line. */
export async function listRequests(ctx: UserCtx, filter: RequestFilter): Promise<RequestLine[]> {
  const rows = await ctx.db.request.findMany({
    where: {
      ...registerScope(ctx),
      ...(filter.status && { status: filter.status }),
      ...(filter.waitingOnly && { confirmationNeeded: true, confirmedAt: null, status: "refused" }),
      ...(filter.before && { receivedAt: { lt: new Date(filter.before) } }),
    },
    orderBy: { receivedAt: "desc" },
    take: PAGE,
    select: {
      id: true,
      status: true,
      receivedAt: true,
      fieldOfLaw: true,
      formOfAid: true,
      hasDisability: true,
      confirmationNeeded: true,
      confirmedAt: true,
      office: { select: { code: true } },
      applicant: { select: { fullName: true, communeCode: true, communeOn: true } },
    },
  });
  return rows.map(({ applicant, office: { code }, ...row }) => ({
    id: row.id,
    status: row.status as RequestLine["status"],
    receivedAt: toMoment(row.receivedAt),
    fullName: applicant.fullName,
    communeName: communeOn(applicant.communeCode, toDay(applicant.communeOn), ctx.jurisdiction.gazetteer)
      .name,
    fieldOfLaw: row.fieldOfLaw as RequestLine["fieldOfLaw"],
    formOfAid: row.formOfAid as RequestLine["formOfAid"],
    hasDisability: row.hasDisability,
    officeCode: code,
    confirmationWaiting: row.status === "refused" && row.confirmationNeeded && !row.confirmedAt,
  }));
}
