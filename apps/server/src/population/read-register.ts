import type { UserCtx } from "../platform/context.ts";
import { findCommuneOn } from "./find-commune.ts";
import type { ImportRecord } from "./import-record.ts";
import {
  type ReadRow,
  type RegisterPerson,
  type RowFault,
  type RowReader,
  readPerson,
} from "./read-person.ts";
import { pathOfRegister } from "./register-file.ts";
import { readSheet } from "./sheets/read-sheet.ts";
import type { SheetKind, SheetRow } from "./sheets/sheet-row.ts";

export type CheckedRow = { sheet: SheetRow; read: ReadRow; isTwice: boolean };

type Asked = Pick<ImportRecord, "id" | "asOf" | "mapping" | "headerRow" | "allReceive"> & {
  ending: SheetKind | null;
};

/** The rows below the header, each read and compared with those above it. */
export async function* readRegister(ctx: UserCtx, asked: Asked): AsyncGenerator<CheckedRow[]> {
  const { asOf, mapping, allReceive, headerRow } = asked;
  const findCommune = findCommuneOn(asOf, ctx.jurisdiction.gazetteer);
  const reader: RowReader = { mapping, allReceive, bornUntil: asOf, findCommune };
  const seen: Seen = { byNumber: new Map(), byName: new Map() };
  for await (const rows of readSheet(pathOfRegister(ctx, asked.id), asked.ending ?? "xlsx"))
    yield rows.filter(({ row }) => row > (headerRow ?? 0)).map((sheet) => check(sheet, reader, seen));
}

/** The rows of this file by number, and by name, birth and commune: a row stands for who was first. */
type Seen = { byNumber: Map<string, number>; byName: Map<string, { row: number; hasNumber: boolean }> };

function check(sheet: SheetRow, reader: RowReader, seen: Seen): CheckedRow {
  const read = readPerson(sheet, reader);
  if ("faults" in read) return { sheet, read, isTwice: false };
  const fault = findTwice(read.person, seen);
  return { sheet, read: fault ? { faults: [fault] } : read, isTwice: fault !== undefined };
}

function findTwice(person: RegisterPerson, { byNumber, byName }: Seen): RowFault | undefined {
  const { row, nationalId, fullName, foldedName, birth, communeCode } = person;
  const first = nationalId && byNumber.get(nationalId);
  if (first)
    return { field: "nationalId", value: nationalId, problem: "number-twice", more: { row: String(first) } };
  const name = `${foldedName}|${birth}|${communeCode}`;
  const alike = byName.get(name);
  // Two persons with two numbers are two persons, however alike their names and births.
  if (alike && !(alike.hasNumber && nationalId))
    return { field: "fullName", value: fullName, problem: "person-twice", more: { row: String(alike.row) } };
  if (nationalId) byNumber.set(nationalId, row);
  if (!alike) byName.set(name, { row, hasNumber: nationalId !== null });
  return undefined;
}
