import { isWithin, type PlainDate } from "../dates/plain-date.ts";
import type { AdministrativeUnit, UnitLevel } from "./administrative-unit.ts";
import { asItIs, checkCount, type RestateOptions } from "./as-it-is.ts";
import { canTho } from "./can-tho.ts";
import { communeOn } from "./commune-on.ts";
import { predecessorsOf } from "./crosswalk.ts";
import { districtOf } from "./district-of.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { collect, type PlaceCount, type Placing, type RestatedCounts } from "./restated-counts.ts";

/**
 * Counts by communes of any day on the communes, or the districts, of an earlier day.
 *
 * By commune only what has one predecessor is exact: nobody wrote down in which old commune a person of the new one
 * lives, so all else stands in no row and is named with the communes among which it lies. By district a new
 * commune made within one district is exact; one that took a piece of a neighbour counts where its seat is.
 *
 * @example asItWas([{ commune: "31135", on: "2026-03-02", count: 9 }], "2025-06-30", { level: "district" }).rows
 */
export function asItWas(
  counts: readonly PlaceCount[],
  on: PlainDate,
  {
    level = "commune",
    gazetteer = canTho,
  }: Pick<RestateOptions, "gazetteer"> & { readonly level?: Exclude<UnitLevel, "province"> } = {},
): RestatedCounts {
  return collect(counts, (one) => {
    checkCount(one);
    const unit = communeOn(one.commune, one.on, gazetteer);
    // A count from before that day first comes forward to it.
    if (unit.until !== null && unit.until < on) {
      const { rows, uncertain } = asItIs([one], on, { gazetteer });
      const doubt = uncertain[0] && { among: uncertain[0].among, method: uncertain[0].method };
      return rows.map((row) => toLevel(row.code, row.count, { on, level, gazetteer }, doubt));
    }
    const origins = originsOf(unit, on, gazetteer);
    return [
      level === "district"
        ? placeInDistrict(unit, one, origins, gazetteer)
        : placeInCommune(one.count, origins),
    ];
  });
}

type Goal = { readonly on: PlainDate; readonly level: "commune" | "district"; readonly gazetteer: Gazetteer };

function toLevel(
  code: string,
  count: number,
  { on, level, gazetteer }: Goal,
  doubt: Placing["doubt"],
): Placing {
  const toCode = (commune: string) => (level === "district" ? districtOf(commune, on, gazetteer) : commune);
  const parts = [[toCode(code), count]] as const;
  const among = [...new Set(doubt?.among.map(toCode))];
  // Split within one district: by district nothing is in doubt.
  return doubt && among.length > 1 ? { parts, doubt: { ...doubt, among } } : { parts };
}

/** The communes of an earlier day of which a commune was made, wholly or in part. */
function originsOf(
  unit: AdministrativeUnit,
  on: PlainDate,
  gazetteer: Gazetteer,
): readonly AdministrativeUnit[] {
  if (isWithin(on, unit) || unit.from === null) return [unit];
  const before = predecessorsOf({ commune: unit.code, on: unit.from }, gazetteer);
  return [...new Set(before.flatMap((one) => originsOf(one, on, gazetteer)))];
}

function placeInCommune(count: number, origins: readonly AdministrativeUnit[]): Placing {
  const [only, ...others] = origins.map(({ code }) => code);
  if (only !== undefined && others.length === 0) return { parts: [[only, count]] };
  return { parts: [], doubt: { among: origins.map(({ code }) => code), method: "none" } };
}

function placeInDistrict(
  unit: AdministrativeUnit,
  { count, on }: PlaceCount,
  origins: readonly AdministrativeUnit[],
  gazetteer: Gazetteer,
): Placing {
  const seat = districtOf(unit.code, on, gazetteer);
  const among = [...new Set([seat, ...origins.flatMap(({ formerDistrict }) => formerDistrict ?? [])])];
  const parts = [[seat, count]] as const;
  return among.length === 1 ? { parts } : { parts, doubt: { among, method: "seat" } };
}
