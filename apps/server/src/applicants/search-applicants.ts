import { foldVietnamese } from "@tgpl/domain";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import type { ApplicantLine } from "./applicant-form.ts";
import { type ApplicantSelection, byCloseness, findApplicants } from "./applicants.data.ts";

/** People by name without tone marks, by identity number or by phone. Every look is recorded. */
export async function searchApplicants(
  ctx: UserCtx,
  { text, sex = null, withDisability = false }: { text: string } & ApplicantSelection,
): Promise<ApplicantLine[]> {
  const selection = { sex, withDisability };
  const digits = text.replaceAll(/[\s.-]/g, "");
  if (/^\d{4,}$/.test(digits)) return recorded(ctx, await findApplicants(ctx, { digits, ...selection }));
  if (foldVietnamese(text).length < 2) return [];
  return recorded(ctx, byCloseness(text, await findApplicants(ctx, { name: text, ...selection })));
}

async function recorded(ctx: UserCtx, found: ApplicantLine[]): Promise<ApplicantLine[]> {
  const ids = found.map(({ id }) => id);
  if (ids[0]) await writeAudit(ctx, "applicant.list.read", { type: "applicant", id: ids[0] }, { ids });
  return found;
}
