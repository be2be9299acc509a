import { dayOf, findUnit, type PlainDate } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import type { ApplicantForm } from "./applicant-form.ts";

const OLDEST_BIRTH: PlainDate = "1900-01-01";

/** What a schema cannot know: today, the communes of today, and the other people in the register. */
export async function checkApplicant(
  ctx: UserCtx,
  form: ApplicantForm,
  id?: string,
  /** The day on which the commune was written down; left out: today. */
  { asWrittenOn }: { asWrittenOn?: PlainDate } = {},
): Promise<void> {
  const today = dayOf(ctx.now());
  if (form.birthDate && form.birthDate > today) throw refuseField("birthDate", "in-the-future");
  if (form.birthDate && form.birthDate < OLDEST_BIRTH)
    throw refuseField("birthDate", "too-long-ago", { minimum: "01/01/1900" });
  if (form.certificateOn && form.certificateOn > today) throw refuseField("certificateOn", "in-the-future");
  if (findUnit(ctx.jurisdiction.gazetteer, form.communeCode, asWrittenOn ?? today)?.level !== "commune")
    throw refuseField("communeCode", "unknown-commune");
  if (form.nationalId) await refuseTakenNationalId(ctx, form.nationalId, id);
}

async function refuseTakenNationalId(ctx: UserCtx, nationalId: string, id: string | undefined) {
  const taken = await ctx.db.applicant.findUnique({ where: { nationalId }, select: { id: true } });
  if (!taken || taken.id === id) return;
  throw new AppError("invalid-input", {
    issues: [{ path: "nationalId", reason: "national-id-taken" }],
    subject: { type: "applicant", id: taken.id },
  });
}
