import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import type { ApplicantRecord } from "./applicant-form.ts";
import { getApplicant } from "./applicants.data.ts";

/** Opens a person's record. The reading is recorded. */
export async function readApplicant(ctx: UserCtx, { id }: { id: string }): Promise<ApplicantRecord> {
  const applicant = await getApplicant(ctx, id);
  await writeAudit(ctx, "applicant.read", { type: "applicant", id });
  return applicant;
}
