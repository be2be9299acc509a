import { type ApplicantFacts, InvalidInput, type Person } from "@tgpl/domain";
import { cellReaders } from "./cell-facts.ts";
import { isUnknown } from "./cell-values.ts";
import type { Column } from "./csv-header.ts";
import { disabilityOf } from "./disability-of.ts";

/** The person of a row of cells. Throws `InvalidInput` whose field is the name of the column. */
export function personOfRow(cells: readonly string[], columns: readonly Column[]): Person {
  const row: Record<string, unknown> = {};
  const values: Record<string, unknown> = {};
  for (const { name, index } of columns) {
    const cell = cells[index] ?? "";
    if (name === "id" || name === "district" || name === "place") {
      if (cell.trim() !== "") row[name] = cell.trim();
    } else if (!isUnknown(cell)) {
      (name === "sex" ? row : values)[name] = cellReaders[name](cell, name);
    }
  }
  if (row.id === undefined) throw new InvalidInput("id", "", "an id, by which the person is found again");
  return { ...row, facts: factsOf(values) } as Person;
}

function factsOf(values: Readonly<Record<string, unknown>>): ApplicantFacts {
  const { disabilityTypes, disabilityDegree, disabilityCertified, disability, ...others } = values;
  const told = disabilityOf({ disabilityTypes, disabilityDegree, disabilityCertified, disability });
  return (told === undefined ? others : { ...others, disability: told }) as ApplicantFacts;
}
