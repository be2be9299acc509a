import {
  dayOf,
  type Instant,
  missingChannelFields,
  type PlainDate,
  partsOf,
  requestMachine,
} from "@tgpl/domain";
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
  refuseUntoldChannel(request);
  refuseUnborn(request, dayOf(ctx.now()));
  const person = await saveApplicant(ctx, applicant);
  return enterRequest(ctx, person.id, request, { officeId: ctx.user.officeId, receivedAt: ctx.now() });
}

/** Where a request came in, and when: not always here and now, such as one that follows an agency's notice. */
export type Receipt = { officeId: string; receivedAt: Instant };

/** Enters the request of a person of the register. */
export async function enterRequest(
  ctx: UserCtx,
  applicantId: string,
  request: RequestForm,
  { officeId, receivedAt }: Receipt,
) {
  const person = await getApplicant(ctx, applicantId);
  const saved = await ctx.db.request.create({
    data: {
      ...toColumns(ctx, request, { papers: [], reception: null }),
      ...countAs(person),
      accessNeeds: person.accessNeeds,
      applicantId,
      officeId,
      status: requestMachine.initial,
      receivedAt: new Date(receivedAt),
      receivedOn: toDate(dayOf(receivedAt)),
      createdById: ctx.user.id,
      createdAt: new Date(ctx.now()),
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

/** What belongs to the way in which a request came: from whom, by what or where. */
export function refuseUntoldChannel({ channel, reception, requesterKind, requesterName }: RequestForm) {
  // The agency that files is the one that it comes from.
  const filedBy = requesterKind === "agency" ? requesterName : null;
  const [missing] = missingChannelFields(channel, { ...reception, from: reception.from ?? filedBy });
  if (missing) throw refuseField(`reception.${channelField[missing]}`, "required");
}

/** A year of birth that is still to come is a slip of the pen. */
export function refuseUnborn({ reception }: RequestForm, today: PlainDate) {
  const { year } = partsOf(today);
  const isUnborn = reception.others.some(({ birthYear }) => birthYear !== null && birthYear > year);
  if (isUnborn) throw refuseField("reception.others", "in-the-future");
}

const channelField = { from: "channelFrom", reference: "channelReference", on: "channelOn" } as const;

export function saveApplicant(ctx: UserCtx, { known, form }: ApplicantOfRequest) {
  return known ? updateApplicant(ctx, known.id, known.version, form) : registerApplicant(ctx, form);
}
