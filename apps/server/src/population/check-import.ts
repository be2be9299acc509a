import { AppError, refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import type { Reading } from "./import-record.ts";
import {
  changeImport,
  countNamed,
  deleteFaults,
  deletePersons,
  findNumbers,
  getImport,
  insertFaults,
  moveImport,
  rememberMapping,
  type StoredFault,
  tellDone,
} from "./imports.data.ts";
import { headersKey } from "./keep-register-file.ts";
import type { RegisterPerson } from "./read-person.ts";
import { type CheckedRow, readRegister } from "./read-register.ts";
import { type Mapping, requiredFields } from "./register-fields.ts";
import { dropRegister } from "./register-file.ts";
import { UnreadableSheet } from "./sheets/sheet-row.ts";

type One = { id: string; version: number };

/** Asks for the whole file to be looked at, by a mapping of its columns. Nothing of it goes into the register. */
export async function askCheck(ctx: UserCtx, { id, version, ...reading }: One & Reading): Promise<One> {
  const { status, headers, ending } = await getImport(ctx, id);
  if (!ending || (status !== "received" && status !== "checked"))
    throw new AppError("status-not-allowed", { because: [status] });
  requireMapping(reading.mapping, headers.length);
  await rememberMapping(ctx, headersKey(headers), reading.mapping);
  await deleteFaults(ctx, id);
  return changeImport(
    ctx,
    { id, version },
    { ...reading, status: "checking", done: 0, workedAt: new Date(ctx.now()) },
  );
}

function requireMapping(mapping: Mapping, columns: number): void {
  for (const field of requiredFields)
    if (mapping[field] === undefined) throw refuseField(`mapping.${field}`, "column-needed");
  const taken = Object.values(mapping);
  if (taken.some((column) => column >= columns)) throw refuseField("mapping", "no-such-column");
  if (new Set(taken).size < taken.length) throw refuseField("mapping", "column-of-two");
}

const AT_ONCE = 1000;

type Tally = { rows: number; faultyRows: number; twiceInFile: number; known: number; elsewhere: number };

/** Looks at every row: what is wrong, who is there twice, who stands in the register already. */
export async function checkImport(ctx: UserCtx, id: string): Promise<void> {
  const asked = await getImport(ctx, id);
  if (asked.status !== "checking") return;
  const tally: Tally = { rows: 0, faultyRows: 0, twiceInFile: 0, known: 0, elsewhere: 0 };
  let waiting: CheckedRow[] = [];
  for await (const rows of readRegister(ctx, asked)) {
    waiting.push(...rows);
    if (waiting.length < AT_ONCE) continue;
    await settle(ctx, id, waiting, tally);
    waiting = [];
    if (!(await tellDone(ctx, id, "checking", tally.rows))) return deleteFaults(ctx, id);
  }
  await settle(ctx, id, waiting, tally);
  if (!(await moveImport(ctx, id, "checking", { status: "checked", done: tally.rows, ...tally })))
    await deleteFaults(ctx, id);
}

async function settle(ctx: UserCtx, id: string, rows: readonly CheckedRow[], tally: Tally): Promise<void> {
  const faulty: StoredFault[] = [];
  const persons: RegisterPerson[] = [];
  for (const { sheet, read, isTwice } of rows) {
    tally.rows += 1;
    if ("person" in read) persons.push(read.person);
    else faulty.push({ ...sheet, faults: read.faults });
    if (isTwice) tally.twiceInFile += 1;
  }
  tally.faultyRows += faulty.length;
  if (faulty.length > 0) await insertFaults(ctx, id, faulty);
  const places = await findNumbers(
    ctx,
    persons.flatMap(({ nationalId }) => nationalId ?? []),
  );
  for (const { nationalId, communeCode } of persons) {
    const place = places.get(nationalId ?? "");
    if (place === communeCode) tally.known += 1;
    else if (place) tally.elsewhere += 1;
  }
  const nameless = persons.filter(({ nationalId }) => nationalId === null);
  tally.known += await countNamed(
    ctx,
    nameless.map(({ row, communeCode, foldedName, birth }) => ({ row, communeCode, foldedName, birth })),
  );
}

/** Says why it failed, and lets go of the file. */
export async function failImport(
  ctx: UserCtx,
  id: string,
  status: "checking" | "importing",
  error: unknown,
): Promise<void> {
  const failure = error instanceof UnreadableSheet ? error.reason : "failed";
  const ended = { status: "failed", failure, sample: [], endedAt: new Date(ctx.now()) };
  if (!(await moveImport(ctx, id, status, ended))) return;
  await deletePersons(ctx, id);
  await deleteFaults(ctx, id);
  await dropRegister(ctx, id);
}
