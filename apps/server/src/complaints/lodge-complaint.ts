import { type ComplaintSubject, complaintMachine, dayOf } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { complaintClockColumns } from "./complaint-clock.ts";
import type { Complainable, ComplaintForm } from "./complaint-record.ts";
import { getComplainable } from "./complaints.data.ts";

type Found = Awaited<ReturnType<typeof getComplainable>>;

/** What a complaint about a request can be about, and who acted in it. Names are shown, so the reading is recorded. */
export async function readComplainable(
  ctx: UserCtx,
  { requestId }: { requestId: string },
): Promise<Complainable> {
  const found = await getComplainable(ctx, requestId);
  await writeAudit(ctx, "request.read", { type: "request", id: requestId });
  return {
    requestId,
    fullName: found.applicant.fullName,
    fileCode: found.legalCase?.fileCode ?? null,
    subjects: subjectsOf(found),
    people: found.people.map(({ id, displayName }) => ({ id, name: displayName })),
  };
}

/** Nobody complains of a refusal that was none, nor of a provider where no case was opened. */
function subjectsOf({ status, legalCase }: Found): ComplaintSubject[] {
  if (status === "refused") return ["acceptance-refused"];
  return legalCase
    ? ["aid-not-provided", "aid-provided-wrongly", "provider-changed-unlawfully"]
    : ["aid-not-provided"];
}

/** Writes a complaint down; the clock of the head of the organisation starts on the day it was received. */
export async function lodgeComplaint(ctx: UserCtx, form: ComplaintForm) {
  const found = await getComplainable(ctx, form.requestId);
  checkForm(ctx, form, found);
  const status = complaintMachine.initial;
  const { receivedOn, ...given } = form;
  const clock = complaintClockColumns(ctx, { status, receivedOn, secondReceivedOn: null });
  const { id } = await ctx.db.complaint.create({
    data: {
      ...given,
      ...clock,
      status,
      receivedOn: toDate(receivedOn),
      caseId: found.legalCase?.id ?? null,
      officeId: found.officeId,
      createdById: ctx.user.id,
      createdAt: new Date(ctx.now()),
    },
    select: { id: true },
  });
  await writeAudit(ctx, "complaint.lodged", { type: "complaint", id }, { subject: form.subject });
  return { id, version: 1 };
}

function checkForm(ctx: UserCtx, form: ComplaintForm, found: Found): void {
  const { receivedOn, subject, complainedOfId } = form;
  if (receivedOn > dayOf(ctx.now())) throw refuseField("receivedOn", "in-the-future");
  if (receivedOn < found.receivedOn)
    throw refuseField("receivedOn", "too-long-ago", { minimum: found.receivedOn });
  const subjects = subjectsOf(found);
  if (!subjects.includes(subject))
    throw refuseField("subject", "not-a-choice", { values: subjects.join(", ") });
  if (complainedOfId && !found.people.some(({ id }) => id === complainedOfId))
    throw refuseField("complainedOfId", "did-not-act");
}
