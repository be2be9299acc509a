import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { findOffice, findOfficeByCode, insertOffice } from "./directory.data.ts";

export type CreateOfficeInput = {
  code: string;
  kind: "centre" | "branch";
  name: string;
  centreId: string | null;
};

/**
 * Adds a Centre or a branch. A city may have several Centres, and its branches are not known beforehand; the code
 * is the organisation's part of every file code it gives, so it is unique in the city (12/2018/TT-BTP, Điều 11).
 */
export async function createOffice(ctx: UserCtx, input: CreateOfficeInput): Promise<{ id: string }> {
  if (await findOfficeByCode(ctx.db, input.code)) throw refuseField("code", "code-taken");
  await refuseWrongCentre(ctx, input);
  const { id } = await insertOffice(ctx.db, input);
  await writeAudit(ctx, "office.created", { type: "office", id }, { code: input.code, kind: input.kind });
  return { id };
}

async function refuseWrongCentre(ctx: UserCtx, { kind, centreId }: CreateOfficeInput): Promise<void> {
  if (kind === "centre" && centreId !== null) throw refuseField("centreId", "centre-has-none");
  if (kind === "centre") return;
  const centre = centreId === null ? null : await findOffice(ctx.db, centreId);
  if (centre?.kind !== "centre") throw refuseField("centreId", "centre-needed");
}
