import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import {
  changeImport,
  deleteFaults,
  deletePersons,
  deleteRegisters,
  getImport,
  renewCurrent,
} from "./imports.data.ts";
import { dropRegister } from "./register-file.ts";

type One = { id: string; version: number };

const undecided: ReadonlySet<string> = new Set(["received", "checking", "checked", "importing"]);

/** Gives a file up, at any moment before it stands in the register. Of its persons nothing remains. */
export async function cancelImport(ctx: UserCtx, { id, version }: One): Promise<One> {
  const { status } = await getImport(ctx, id);
  if (!undecided.has(status)) throw new AppError("status-not-allowed", { because: [status] });
  const saved = await changeImport(ctx, { id, version }, { status: "cancelled", ...emptied(ctx) });
  await deletePersons(ctx, id);
  await deleteFaults(ctx, id);
  await dropRegister(ctx, id);
  await writeAudit(ctx, "population.cancelled", { type: "population-import", id });
  return saved;
}

/** Takes a whole import back: in each of its communes the register of before stands again. */
export async function undoImport(ctx: UserCtx, { id, version }: One): Promise<One> {
  const { status } = await getImport(ctx, id);
  if (status !== "imported") throw new AppError("status-not-allowed", { because: [status] });
  const saved = await changeImport(ctx, { id, version }, { status: "undone", ...emptied(ctx) });
  const communes = await deleteRegisters(ctx, id);
  await renewCurrent(ctx, communes);
  await deletePersons(ctx, id);
  await deleteFaults(ctx, id);
  await writeAudit(
    ctx,
    "population.undone",
    { type: "population-import", id },
    { communes: communes.length },
  );
  return saved;
}

function emptied(ctx: UserCtx) {
  return { sample: [], endedAt: new Date(ctx.now()) };
}
