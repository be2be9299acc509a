import { isWithin, type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { AdministrativeUnit } from "./administrative-unit.ts";

/** A place as it is stored: the code of a commune, and a day on which that code was in force. */
export type Place = { readonly commune: string; readonly on: PlainDate };

/** Units that can be asked about by code and day. Make one with {@link createGazetteer}. */
export type Gazetteer = {
  readonly units: readonly AdministrativeUnit[];
  readonly byCode: ReadonlyMap<string, readonly AdministrativeUnit[]>;
};

/**
 * A gazetteer of any city or province, from its dated units. Refuses two units with one code on one day, and a
 * merger into a code that the units do not know.
 *
 * @example
 * createGazetteer(canTho.units).byCode.size === canTho.byCode.size // true
 */
export function createGazetteer(units: readonly AdministrativeUnit[]): Gazetteer {
  const byCode = new Map<string, AdministrativeUnit[]>();
  for (const unit of units) {
    const sameCode = byCode.get(unit.code) ?? [];
    if (sameCode.some((other) => overlaps(unit, other))) {
      throw new InvalidInput("units", unit.code, "one unit for each code and day");
    }
    byCode.set(unit.code, [...sameCode, unit]);
  }
  for (const unit of units) checkLinks(unit, byCode);
  return { units, byCode };
}

/**
 * The unit of a code on a day, or `undefined` if the code was not in force on it.
 *
 * @example
 * findUnit(canTho, "31135", "2025-07-01")?.name // "Phường Ninh Kiều"
 */
export function findUnit(gazetteer: Gazetteer, code: string, on: PlainDate): AdministrativeUnit | undefined {
  toPlainDate(on, "on");
  return gazetteer.byCode.get(code)?.find((unit) => isWithin(on, unit));
}

function overlaps(a: AdministrativeUnit, b: AdministrativeUnit): boolean {
  return (
    (a.from === null || b.until === null || a.from <= b.until) &&
    (b.from === null || a.until === null || b.from <= a.until)
  );
}

function checkLinks(unit: AdministrativeUnit, byCode: ReadonlyMap<string, unknown>): void {
  const links = [...unit.mergedInto, unit.parent, unit.formerDistrict].filter((code) => code !== null);
  const unknown = links.find((code) => !byCode.has(code));
  if (unknown !== undefined)
    throw new InvalidInput(`units.${unit.code}`, unknown, "the code of a known unit");
}
