import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { staleVersion } from "../platform/stale.ts";
import { toColumns, toContactRows } from "./agencies.data.ts";
import type { AgencyForm } from "./agency-record.ts";
import { checkCommune } from "./create-agency.ts";

export type CorrectAgencyInput = { id: string; version: number; form: AgencyForm };

/**
 * Mends what was written down wrongly, and whom to call. A new name by a reorganisation is no correction: it makes
 * a new agency (`reorganiseAgencies`).
 */
export async function correctAgency(ctx: UserCtx, { id, version, form }: CorrectAgencyInput) {
  checkCommune(ctx, form);
  const { count } = await ctx.db.partnerAgency.updateMany({
    where: { id, version },
    data: { ...toColumns(form), version: version + 1 },
  });
  const subject = { type: "agency", id };
  if (count === 0) throw await staleVersion(ctx, subject);
  await ctx.db.agencyContact.deleteMany({ where: { agencyId: id } });
  const rows = toContactRows(form.contacts).map((contact) => ({ ...contact, agencyId: id }));
  await ctx.db.agencyContact.createMany({ data: rows });
  await writeAudit(ctx, "agency.corrected", subject);
  return { id, version: version + 1 };
}
