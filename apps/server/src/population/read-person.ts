import {
  type ApplicantFacts,
  foldVietnamese,
  isPlainDate,
  type PlainDate,
  type Sex,
  toApplicantFacts,
} from "@tgpl/domain";
import type { FindCommune } from "./find-commune.ts";
import {
  type Birth,
  CellFault,
  readAllowance,
  readBirth,
  readDegree,
  readHousehold,
  readMinority,
  readNationalId,
  readSex,
  readTypes,
} from "./read-cell.ts";
import { type Mapping, type RegisterField, requiredFields } from "./register-fields.ts";
import type { SheetRow } from "./sheets/sheet-row.ts";

/** Somebody on a register. */
export type RegisterPerson = {
  row: number;
  communeCode: string;
  fullName: string;
  foldedName: string;
  birth: Birth;
  sex: Sex | null;
  nationalId: string | null;
  address: string | null;
  degree: string | null;
  facts: ApplicantFacts;
};

/** What is wrong with one cell: where, what it says, and why it cannot stand; words come later. */
export type RowFault = {
  field: RegisterField;
  value: string;
  problem: string;
  more?: Readonly<Record<string, string>>;
};

export type ReadRow = { person: RegisterPerson } | { faults: RowFault[] };

export type RowReader = {
  mapping: Mapping;
  allReceive: boolean;
  /** The day of which the register tells: nobody on it was born later. */
  bornUntil: PlainDate;
  findCommune: FindCommune;
};

const LONGEST_NAME = 120;

/** A row as a person of the register, or all that is wrong with it: every cell is looked at, not the first fault alone. */
export function readPerson({ row, cells }: SheetRow, reader: RowReader): ReadRow {
  const faults: RowFault[] = [];
  const read = <Value>(field: RegisterField, take: (text: string) => Value): Value | undefined => {
    const column = reader.mapping[field];
    const value = column === undefined ? "" : (cells[column] ?? "");
    try {
      if (value !== "") return take(value);
      if (field !== "degree" && requiredFields.includes(field)) throw new CellFault("missing");
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      faults.push({ field, value: value.slice(0, 60), problem: error.problem, more: error.more });
    }
    return undefined;
  };
  const fullName = read("fullName", readName);
  const birth = read("birth", (text) => readBirth(text, reader.bornUntil));
  const communeCode = read("commune", reader.findCommune);
  const sex = read("sex", readSex) ?? null;
  const nationalId = read("nationalId", readNationalId) ?? null;
  const address = read("address", (text) => text) ?? null;
  const degree = read("degree", readDegree);
  const types = read("disabilityTypes", readTypes);
  const household = read("household", readHousehold);
  const ethnicMinority = read("ethnicity", readMinority);
  const receives = reader.allReceive || read("allowance", readAllowance);
  // A degree is what a certificate states: types without one are half of an entry.
  if (types && !degree && !faults.some(({ field }) => field === "degree"))
    faults.push({ field: "degree", value: "", problem: "degree-missing" });
  if (faults.length > 0 || !fullName || !birth || !communeCode) return { faults };
  const facts: ApplicantFacts = toApplicantFacts(
    {
      ...(isPlainDate(birth) && { birthDate: birth }),
      ...(household && { household }),
      ...(ethnicMinority !== undefined && { ethnicMinority }),
      ...(degree && { disability: { types: types ?? [], degree, certified: true } }),
      ...(receives !== undefined && { receivesMonthlySocialAllowance: receives }),
    },
    reader.bornUntil,
  );
  const foldedName = foldVietnamese(fullName);
  const person = { row, communeCode, fullName, foldedName, birth, sex, nationalId, address, facts };
  return { person: { ...person, degree: degree ?? null } };
}

function readName(text: string): string {
  if (text.length > LONGEST_NAME) throw new CellFault("name-too-long");
  if (!/\p{L}/u.test(text) || /\d/.test(text)) throw new CellFault("not-a-name");
  return text;
}
