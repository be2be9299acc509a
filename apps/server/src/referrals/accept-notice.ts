import { dayOf, type NoticeStatus, workingDaysBetween } from "@tgpl/domain";
import { appointProvider } from "../cases/appoint-provider.ts";
import { openCase } from "../cases/open-case.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { whenYearKnown } from "../platform/when-year-known.ts";
import { countAs } from "../requests/count-as.ts";
import { emptyReception } from "../requests/reception.ts";
import type { RequestForm } from "../requests/request-form.ts";
import { enterRequest } from "../requests/submit-request.ts";
import { requireNoticeMove } from "./notice-state.ts";
import { changeNotice, type StoredNotice } from "./notices.data.ts";
import { FORM_OF_AID } from "./receive-notice.ts";

export type AcceptNoticeInput = {
  id: string;
  version: number;
  /** Who performs the case, where that is known already: the law asks for both at once. */
  providerId: string | null;
};

/**
 * Accepts on an agency's notice (Điều 30 khoản 4): the request was received when the notice was, its case is opened
 * at once with the papers to follow, and somebody is appointed right after (Điều 31).
 */
export async function acceptNotice(ctx: UserCtx, { id, version, providerId }: AcceptNoticeInput) {
  const { stored, status } = await requireNoticeMove(ctx, id, "accept-notice");
  const request = await enterRequest(ctx, stored.applicant.id, requestOf(stored), {
    officeId: stored.office.id,
    receivedAt: stored.receivedAt,
  });
  const legalCase = await openCase(ctx, {
    requestId: request.id,
    version: request.version,
    immediateReason: "agency-notice",
  });
  if (providerId) await appointProvider(ctx, { ...legalCase, providerId, note: null });
  const changed = await changeNotice(
    ctx,
    { id, version },
    { ...acceptance(ctx, stored, status), requestId: request.id, caseId: legalCase.id },
    "notice.accepted",
    { appointed: providerId !== null },
  );
  return { ...changed, caseId: legalCase.id, fileCode: legalCase.fileCode };
}

function acceptance(ctx: UserCtx, stored: StoredNotice, status: NoticeStatus) {
  const now = ctx.now();
  const today = dayOf(now);
  const days = whenYearKnown(() => workingDaysBetween(dayOf(stored.receivedAt), today, ctx.calendar));
  return {
    ...countAs(stored.applicant),
    status,
    acceptedAt: new Date(now),
    acceptedOn: toDate(today),
    workingDaysToAcceptance: days,
  };
}

function requestOf({ agency, fieldOfLaw, matter, hearingOn }: StoredNotice): RequestForm {
  return {
    channel: "referral",
    requesterKind: "agency",
    requesterName: agency.name.slice(0, 120),
    fieldOfLaw,
    formOfAid: FORM_OF_AID,
    matter,
    hearingOn,
    limitationOn: null,
    papers: [],
    reception: emptyReception,
  };
}
