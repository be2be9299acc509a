import { dayOf, type PlainDate } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { getApplicant } from "./applicants.data.ts";
import type { ConsentForm } from "./consent-form.ts";
import { addConsent, endConsent } from "./consents.data.ts";

/** Writes down what a person agreed to in writing (Luật TGPL Điều 6 khoản 1). */
export async function recordConsent(
  ctx: UserCtx,
  { applicantId, form }: { applicantId: string; form: ConsentForm },
) {
  if (form.from > dayOf(ctx.now())) throw refuseField("from", "in-the-future");
  if (form.until && form.until < form.from) throw refuseField("until", "before-its-beginning");
  const applicant = await getApplicant(ctx, applicantId);
  const id = await addConsent(ctx, applicant.id, form);
  const details = { purpose: form.purpose, form: form.form };
  await writeAudit(ctx, "applicant.consent-recorded", { type: "applicant", id: applicantId }, details);
  return { id, version: 1 };
}

/** The person takes a consent back: from that day on nothing more is told by it. */
export async function withdrawConsent(
  ctx: UserCtx,
  { id, version, on }: { id: string; version: number; on: PlainDate },
) {
  if (on > dayOf(ctx.now())) throw refuseField("on", "in-the-future");
  const applicantId = await endConsent(ctx, { id, version, on });
  if (applicantId === null) throw new AppError("stale-version", { subject: { type: "consent", id } });
  await writeAudit(ctx, "applicant.consent-withdrawn", { type: "applicant", id: applicantId });
  return { id, version: version + 1 };
}
