import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { staleVersion } from "../platform/stale.ts";
import type { ApplicantForm } from "./applicant-form.ts";
import { formOf, getApplicant, toColumns } from "./applicants.data.ts";
import { checkApplicant } from "./check-applicant.ts";
import { keepHistory } from "./keep-history.ts";
import { changesOf, recheckPerson } from "./recheck-person.ts";

export async function updateApplicant(
  ctx: UserCtx,
  id: string,
  version: number,
  form: ApplicantForm,
): Promise<{ id: string; version: number }> {
  await checkApplicant(ctx, form, id);
  const before = await getApplicant(ctx, id);
  const { count } = await ctx.db.applicant.updateMany({
    where: { id, version, mergedIntoId: null },
    data: { ...toColumns(ctx, form), version: version + 1 },
  });
  const subject = { type: "applicant", id };
  if (count === 0) throw await staleVersion(ctx, subject);
  const facts = await keepHistory(ctx, id, formOf(before), form);
  if (facts.length > 0) await recheckPerson(ctx, id, changesOf(facts));
  await writeAudit(ctx, "applicant.updated", subject, { fields: changedFields(before, form) });
  return { id, version: version + 1 };
}

function changedFields(before: ApplicantForm, after: ApplicantForm): string[] {
  const names = Object.keys(after) as (keyof ApplicantForm)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
