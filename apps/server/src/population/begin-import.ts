import { dayOf } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import type { NewImport } from "./import-record.ts";
import { insertImport } from "./imports.data.ts";

/** Announces a file of the register: its bytes follow to the address of the id that is answered. */
export async function beginImport(ctx: UserCtx, form: NewImport): Promise<{ id: string; version: number }> {
  if (form.asOf > dayOf(ctx.now())) throw refuseField("asOf", "in-the-future");
  const saved = await insertImport(ctx, form);
  await writeAudit(
    ctx,
    "population.announced",
    { type: "population-import", id: saved.id },
    { size: form.size },
  );
  return saved;
}
