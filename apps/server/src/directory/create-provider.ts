import { dayOf, nameSortKey, type ProviderKind } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { findOffice, insertProvider } from "./directory.data.ts";
import { beginService } from "./providers.data.ts";

export type CreateProviderInput = {
  fullName: string;
  kind: ProviderKind;
  officeId: string;
  signLanguage: boolean;
};

/** Adds somebody who performs legal aid (Điều 17) to an office. */
export async function createProvider(ctx: UserCtx, input: CreateProviderInput): Promise<{ id: string }> {
  const office = await findOffice(ctx.db, input.officeId);
  if (!office) throw refuseField("officeId", "unknown-office");
  const { id } = await insertProvider(ctx.db, { ...input, sortKey: nameSortKey(input.fullName) });
  await beginService(ctx, id, office.id, dayOf(ctx.now()));
  await writeAudit(
    ctx,
    "provider.created",
    { type: "provider", id },
    { office: office.code, kind: input.kind },
  );
  return { id };
}
