import {
  type FormOfAid,
  moveNotice,
  type NoticeStatus,
  noticeMachine,
  type ProceduralStatus,
} from "@tgpl/domain";
import type { ApplicantForm } from "../applicants/applicant-form.ts";
import { getApplicant } from "../applicants/applicants.data.ts";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate } from "../platform/fields.ts";
import { countAs } from "../requests/count-as.ts";
import type { ApplicantOfRequest } from "../requests/request-form.ts";
import { saveApplicant } from "../requests/submit-request.ts";
import { checkNotice, limitColumns } from "./check-notice.ts";
import type { NoticeForm } from "./notice-record.ts";
import { receivedDay } from "./notices.data.ts";

export type ReceiveNoticeInput = { applicant: ApplicantOfRequest; notice: NoticeForm };

/** A notice is about taking part in proceedings (Điều 31). */
export const FORM_OF_AID: FormOfAid = "proceedings";

/** Writes down that a person asked an agency for legal aid, with the agency's notice or while it is still owed. */
export async function receiveNotice(ctx: UserCtx, { applicant, notice }: ReceiveNoticeInput) {
  if (!ctx.user.officeId) throw refuseField("officeId", "office-needed");
  await checkNotice(ctx, notice);
  const form = withStatus(applicant.form, notice.proceduralStatus);
  const person = await saveApplicant(ctx, { ...applicant, form });
  const now = ctx.now();
  const saved = await ctx.db.agencyNotice.create({
    data: {
      ...noticeColumns(ctx, notice),
      ...countAs(await getApplicant(ctx, person.id)),
      status: firstStatus(notice),
      officeId: ctx.user.officeId,
      applicantId: person.id,
      formOfAid: FORM_OF_AID,
      createdById: ctx.user.id,
      createdAt: new Date(now),
    },
    select: { id: true, version: true },
  });
  const details = { channel: notice.receipt?.channel ?? null, status: notice.proceduralStatus };
  await writeAudit(ctx, "notice.received", { type: "notice", id: saved.id }, details);
  return saved;
}

/** That somebody is in custody is a fact of the person too: two grounds of the law rest on it. */
function withStatus(form: ApplicantForm, status: ProceduralStatus): ApplicantForm {
  const known = form.facts.proceduralStatuses ?? [];
  if (known.includes(status)) return form;
  return { ...form, facts: { ...form.facts, proceduralStatuses: [...known, status] } };
}

function firstStatus({ receipt }: NoticeForm): NoticeStatus {
  if (!receipt) return noticeMachine.initial;
  const known = { hasCase: false, hasProvider: false, declinedGround: null, awaitsSubstitute: false };
  const moved = moveNotice({ status: noticeMachine.initial, ...known }, "receive-notice");
  return moved.ok ? moved.status : noticeMachine.initial;
}

/** The columns of a notice as written down. What was not told by the agency is known since it was told here. */
export function noticeColumns(ctx: UserCtx, notice: NoticeForm, knownAt = ctx.now()) {
  const { receipt, hearingOn, requestedAt, ...rest } = notice;
  const receivedAt = receipt?.noticedAt ?? knownAt;
  return {
    ...rest,
    ...limitColumns(ctx, { ...notice, noticedAt: receipt?.noticedAt ?? null }),
    hearingOn: maybe(hearingOn, toDate),
    requestedAt: new Date(requestedAt),
    channel: receipt?.channel ?? null,
    agencyOfficer: receipt?.agencyOfficer ?? null,
    letterNumber: receipt?.letterNumber ?? null,
    noticedAt: maybe(receipt?.noticedAt, (moment) => new Date(moment)),
    receivedAt: new Date(receivedAt),
    receivedOn: receivedDay(receivedAt),
  };
}
