import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import type { ApplicantRecord } from "./applicant-form.ts";
import { getKeptApplicant } from "./applicants.data.ts";

/** Opens a person's record; the id of one that was merged opens the record kept. The reading is recorded. */
export async function readApplicant(ctx: UserCtx, { id }: { id: string }): Promise<ApplicantRecord> {
  const applicant = await getKeptApplicant(ctx, id);
  await writeAudit(ctx, "applicant.read", { type: "applicant", id: applicant.id });
  return applicant;
}
