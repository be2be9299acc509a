import {
  dayOf,
  type FieldOfLaw,
  type FormOfAid,
  type IncomingMoveName,
  incomingMachine,
  incomingMoves,
  type PlainDate,
} from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { emptyReception } from "../requests/reception.ts";
import type { ApplicantOfRequest } from "../requests/request-form.ts";
import { enterRequest, saveApplicant } from "../requests/submit-request.ts";
import { findAgencyOn } from "./agencies.data.ts";
import { changeIncoming, getStoredIncoming, type StoredIncoming } from "./incoming.data.ts";
import type { IncomingForm } from "./referral-record.ts";

type One = { id: string; version: number };
export type ReceiveIncomingInput = { applicant: ApplicantOfRequest; incoming: IncomingForm };

/** Writes down whom a commune, an association or a facility sent to the Centre. */
export async function receiveIncoming(ctx: UserCtx, { applicant, incoming }: ReceiveIncomingInput) {
  if (!ctx.user.officeId) throw refuseField("officeId", "office-needed");
  const { agencyId, arrivedOn, ...rest } = incoming;
  if (arrivedOn > dayOf(ctx.now())) throw refuseField("arrivedOn", "in-the-future");
  if (!(await findAgencyOn(ctx, agencyId, arrivedOn))) throw refuseField("agencyId", "not-there-on-that-day");
  const person = await saveApplicant(ctx, applicant);
  const saved = await ctx.db.incomingReferral.create({
    data: {
      ...rest,
      agencyId,
      arrivedOn: toDate(arrivedOn),
      applicantId: person.id,
      officeId: ctx.user.officeId,
      status: incomingMachine.initial,
      createdById: ctx.user.id,
      createdAt: new Date(ctx.now()),
    },
    select: { id: true, version: true },
  });
  await writeAudit(ctx, "incoming-referral.received", { type: "incoming-referral", id: saved.id });
  return saved;
}

async function requireMove(ctx: UserCtx, id: string, move: IncomingMoveName): Promise<StoredIncoming> {
  const stored = await getStoredIncoming(ctx, id);
  const known = { status: stored.status, hasRequest: stored.requestId !== null };
  const answer = incomingMoves(known).find((one) => one.move === move);
  if (answer && !answer.allowed) throw new AppError("status-not-allowed", { because: answer.because });
  return stored;
}

export type OpenIncomingInput = One & { fieldOfLaw: FieldOfLaw; formOfAid: FormOfAid };

/** Opens the request of somebody who was sent: from then on it goes the way of every request. */
export async function openIncomingRequest(
  ctx: UserCtx,
  { fieldOfLaw, formOfAid, ...one }: OpenIncomingInput,
) {
  const stored = await requireMove(ctx, one.id, "open-request");
  const request = await enterRequest(
    ctx,
    stored.applicant.id,
    {
      channel: "referral",
      requesterKind: "agency",
      requesterName: stored.agency.name.slice(0, 120),
      fieldOfLaw,
      formOfAid,
      matter: stored.question,
      hearingOn: null,
      limitationOn: null,
      papers: [],
      reception: emptyReception,
    },
    { officeId: stored.office.id, receivedAt: ctx.now() },
  );
  const changed = await changeIncoming(
    ctx,
    one,
    { requestId: request.id },
    "incoming-referral.request-opened",
  );
  return { ...changed, requestId: request.id };
}

export type GiveFeedbackInput = One & { on: PlainDate; feedback: string };

/** Tells whoever sent the person what came of it. */
export async function giveFeedback(ctx: UserCtx, { on, feedback, ...one }: GiveFeedbackInput) {
  const stored = await requireMove(ctx, one.id, "give-feedback");
  if (on > dayOf(ctx.now())) throw refuseField("on", "in-the-future");
  if (on < stored.arrivedOn) throw refuseField("on", "too-long-ago", { minimum: stored.arrivedOn });
  const data = {
    status: "feedback-given" satisfies StoredIncoming["status"],
    feedback,
    feedbackOn: toDate(on),
  };
  return changeIncoming(ctx, one, data, "incoming-referral.feedback-given");
}
