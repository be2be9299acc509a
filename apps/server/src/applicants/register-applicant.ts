import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import type { ApplicantForm } from "./applicant-form.ts";
import { toColumns } from "./applicants.data.ts";
import { checkApplicant } from "./check-applicant.ts";
import { recheckPerson } from "./recheck-person.ts";

export async function registerApplicant(
  ctx: UserCtx,
  form: ApplicantForm,
): Promise<{ id: string; version: number }> {
  await checkApplicant(ctx, form);
  const saved = await ctx.db.applicant.create({
    data: { ...toColumns(ctx, form), createdById: ctx.user.id, createdAt: new Date(ctx.now()) },
    select: { id: true, version: true },
  });
  await recheckPerson(ctx, saved.id, { factsChanged: false, identityChanged: true });
  await writeAudit(ctx, "applicant.registered", { type: "applicant", id: saved.id });
  return saved;
}
