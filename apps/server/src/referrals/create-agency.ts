import { dayOf, findUnit, type PlainDate } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate } from "../platform/fields.ts";
import { toColumns, toContactRows } from "./agencies.data.ts";
import type { AgencyForm } from "./agency-record.ts";

export type CreateAgencyInput = {
  form: AgencyForm;
  /** The first day under this name; `null` = not known. */
  from: PlainDate | null;
  decision?: string | null;
};

/** Adds an agency to the register. */
export async function createAgency(ctx: UserCtx, { form, from, decision = null }: CreateAgencyInput) {
  checkCommune(ctx, form);
  const saved = await ctx.db.partnerAgency.create({
    data: {
      ...toColumns(form),
      validFrom: maybe(from, toDate),
      decision,
      contacts: { create: toContactRows(form.contacts) },
    },
    select: { id: true, version: true },
  });
  await writeAudit(ctx, "agency.created", { type: "agency", id: saved.id }, { kind: form.kind });
  return saved;
}

export function checkCommune(ctx: UserCtx, { communeCode }: AgencyForm): void {
  if (communeCode === null) return;
  const unit = findUnit(ctx.jurisdiction.gazetteer, communeCode, dayOf(ctx.now()));
  if (unit?.level !== "commune") throw refuseField("communeCode", "unknown-commune");
}
