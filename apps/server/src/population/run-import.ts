import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { inTransaction } from "../platform/write.ts";
import {
  changeImport,
  findCommunesOf,
  getImport,
  insertPersons,
  insertRegisters,
  moveImport,
  renewCurrent,
} from "./imports.data.ts";
import type { RegisterPerson } from "./read-person.ts";
import { readRegister } from "./read-register.ts";
import { dropRegister } from "./register-file.ts";

type One = { id: string; version: number };

/** Asks for the rows without a fault to be taken into the register. */
export async function askImport(ctx: UserCtx, { id, version }: One): Promise<One> {
  const { status, rows, faultyRows } = await getImport(ctx, id);
  if (status !== "checked") throw new AppError("status-not-allowed", { because: [status] });
  if (rows === faultyRows) throw refuseField("file", "register-without-rows");
  return changeImport(ctx, { id, version }, { status: "importing", done: 0, workedAt: new Date(ctx.now()) });
}

const AT_ONCE = 1000;

/**
 * Takes the rows in, some at a time. Until the last is in nobody sees any of them; then, in one short transaction, the
 * communes of the file get their new register.
 */
export async function runImport(ctx: UserCtx, id: string): Promise<void> {
  const asked = await getImport(ctx, id);
  if (asked.status !== "importing") return;
  let waiting: RegisterPerson[] = [];
  let done = 0;
  for await (const rows of readRegister(ctx, asked)) {
    done += rows.length;
    for (const { read } of rows) if ("person" in read) waiting.push(read.person);
    if (waiting.length < AT_ONCE) continue;
    if (!(await insertPersons(ctx, id, waiting, done))) return;
    waiting = [];
  }
  if (!(await insertPersons(ctx, id, waiting, done))) return;
  await inTransaction(ctx.prisma, (db) => finish({ ...ctx, db }, id));
  await dropRegister(ctx, id);
}

async function finish(ctx: UserCtx, id: string): Promise<void> {
  const ended = { status: "imported", sample: [], endedAt: new Date(ctx.now()) };
  if (!(await moveImport(ctx, id, "importing", ended))) return;
  await insertRegisters(ctx, id);
  const communes = await findCommunesOf(ctx, id);
  await renewCurrent(ctx, communes);
  const { rows, faultyRows } = await getImport(ctx, id);
  const details = { rows: rows - faultyRows, faultyRows, communes: communes.length };
  await writeAudit(ctx, "population.imported", { type: "population-import", id }, details);
}
