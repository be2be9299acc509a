import { disabilityDegrees, InvalidInput } from "@tgpl/domain";
import type { CellFact } from "./cell-facts.ts";

type Cells = Readonly<Partial<Record<CellFact, unknown>>>;

const details = ["disabilityTypes", "disabilityDegree", "disabilityCertified"] as const;

/**
 * A disability from its columns: `undefined` when nothing is said, `null` when there is none. Degree and certificate
 * must be told of one that is there; types may be empty.
 */
export function disabilityOf(cells: Cells): object | null | undefined {
  const told = details.filter((name) => cells[name] !== undefined);
  if (cells.disability === false) {
    const [extra] = told.filter((name) => !isNothing(cells[name]));
    if (extra) throw new InvalidInput(extra, cells[extra], "no value, since there is no disability");
    return null;
  }
  if (cells.disability === undefined && told.length === 0) return undefined;
  if (cells.disabilityDegree === undefined) {
    throw new InvalidInput(
      "disabilityDegree",
      undefined,
      disabilityDegrees.map(({ code }) => code).join(", "),
    );
  }
  if (cells.disabilityCertified === undefined) {
    throw new InvalidInput("disabilityCertified", undefined, "a value of the kind boolean");
  }
  return {
    types: cells.disabilityTypes ?? [],
    degree: cells.disabilityDegree,
    certified: cells.disabilityCertified,
  };
}

function isNothing(value: unknown): boolean {
  return value === false || (Array.isArray(value) && value.length === 0);
}
