import { dayOf, type PlainDate } from "@tgpl/domain";
import { getApplicant } from "../applicants/applicants.data.ts";
import { registerApplicant } from "../applicants/register-applicant.ts";
import { updateApplicant } from "../applicants/update-applicant.ts";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { countAs } from "./count-as.ts";
import type { ApplicantOfRequest, RequestForm } from "./request-form.ts";
import { toColumns } from "./requests.data.ts";

export type SubmitRequestInput = { applicant: ApplicantOfRequest; request: RequestForm };

/** Receives a request at the officer's office, together with what is known of the person. */
export async function submitRequest(ctx: UserCtx, { applicant, request }: SubmitRequestInput) {
  if (!ctx.user.officeId) throw refuseField("officeId", "office-needed");
  refusePastDays(request, dayOf(ctx.now()));
  const person = await saveApplicant(ctx, applicant);
  const counted = countAs(await getApplicant(ctx, person.id));
  const now = ctx.now();
  const saved = await ctx.db.request.create({
    data: {
      ...toColumns(request),
      ...counted,
      accessNeeds: applicant.form.accessNeeds,
      applicantId: person.id,
      officeId: ctx.user.officeId,
      status: "received",
      receivedAt: new Date(now),
      receivedOn: toDate(dayOf(now)),
      createdById: ctx.user.id,
      createdAt: new Date(now),
    },
    select: { id: true, version: true },
  });
  await writeAudit(ctx, "request.received", { type: "request", id: saved.id }, { channel: request.channel });
  return saved;
}

/** A hearing or a limitation that is over is a slip of the pen, and would hide that nothing is urgent. */
export function refusePastDays({ hearingOn, limitationOn }: RequestForm, receivedOn: PlainDate) {
  if (hearingOn && hearingOn < receivedOn) throw refuseField("hearingOn", "in-the-past");
  if (limitationOn && limitationOn < receivedOn) throw refuseField("limitationOn", "in-the-past");
}

export function saveApplicant(ctx: UserCtx, { known, form }: ApplicantOfRequest) {
  return known ? updateApplicant(ctx, known.id, known.version, form) : registerApplicant(ctx, form);
}
