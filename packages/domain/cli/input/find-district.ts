import { canTho, findUnit, type PlainDate } from "@tgpl/domain";

/** The name of the former district of a commune's code on a day; `undefined` where the gazetteer knows no such commune. */
export function findDistrict(place: string, on: PlainDate): string | undefined {
  const code = findUnit(canTho, place, on)?.formerDistrict;
  return canTho.units.find((unit) => unit.code === code && unit.level === "district")?.name;
}
