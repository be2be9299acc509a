import { dayOf } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import type { ProviderForm } from "./provider-record.ts";
import { changeProvider, getProvider, toColumns } from "./providers.data.ts";

export type UpdateProviderInput = { id: string; version: number; form: ProviderForm };

/** Corrects or completes the record of a provider. */
export async function updateProvider(ctx: UserCtx, { id, version, form }: UpdateProviderInput) {
  const before = await getProvider(ctx, id);
  refuseWrongDays(ctx, form);
  if (form.tie !== "state-centre" && form.organisation === null)
    throw refuseField("organisation", "organisation-needed");
  const saved = await changeProvider(ctx, { id, version }, toColumns(form));
  const fields = changedFields(before, form);
  await writeAudit(ctx, "provider.updated", { type: "provider", id }, { fields });
  return saved;
}

function refuseWrongDays(ctx: UserCtx, { cardFrom, cardUntil, seniorFrom }: ProviderForm): void {
  if (cardFrom && cardUntil && cardUntil < cardFrom) throw refuseField("cardUntil", "ends-before");
  if (seniorFrom && seniorFrom > dayOf(ctx.now())) throw refuseField("seniorFrom", "in-the-future");
}

function changedFields(before: ProviderForm, form: ProviderForm): string[] {
  const names = Object.keys(form) as (keyof ProviderForm)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(form[name]));
}
