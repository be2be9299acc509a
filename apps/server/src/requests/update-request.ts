import { dayOf, moveByStatus } from "@tgpl/domain";
import { getApplicant } from "../applicants/applicants.data.ts";
import { updateApplicant } from "../applicants/update-applicant.ts";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { changeRequest } from "./change-request.ts";
import { countAs } from "./count-as.ts";
import type { ApplicantOfRequest, RequestForm } from "./request-form.ts";
import { findStoredPapers, getRequest, toColumns } from "./requests.data.ts";
import { refusePastDays, refuseUnborn, refuseUntoldChannel } from "./submit-request.ts";

export type UpdateRequestInput = {
  id: string;
  version: number;
  applicant: ApplicantOfRequest;
  request: RequestForm;
};

/** Corrects or completes a request that has not been answered yet. */
export async function updateRequest(ctx: UserCtx, { id, version, applicant, request }: UpdateRequestInput) {
  const before = await getRequest(ctx, id);
  const moved = moveByStatus(before.status, "update");
  if (!moved.ok) throw new AppError("status-not-allowed", { because: moved.because });
  refusePastDays(request, dayOf(before.receivedAt));
  refuseUntoldChannel(request);
  refuseUnborn(request, dayOf(ctx.now()));
  if (applicant.known?.id !== before.applicant.id) throw new AppError("not-found");
  await updateApplicant(ctx, before.applicant.id, applicant.known.version, applicant.form);
  const counted = countAs(await getApplicant(ctx, before.applicant.id));
  const kept = { papers: await findStoredPapers(ctx, id), reception: before.reception };
  const data = { ...toColumns(ctx, request, kept), ...counted, accessNeeds: applicant.form.accessNeeds };
  return changeRequest(ctx, { id, version }, data, "request.updated");
}
