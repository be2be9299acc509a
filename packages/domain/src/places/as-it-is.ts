import { isWithin, type PlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { AdministrativeUnit } from "./administrative-unit.ts";
import { canTho } from "./can-tho.ts";
import { communeOn } from "./commune-on.ts";
import { successorsOf } from "./crosswalk.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { collect, type PlaceCount, type Placing, type RestatedCounts } from "./restated-counts.ts";
import { divideByShares, type SplitShare } from "./split-share.ts";

/** How counts of one day are told in the units of another. */
export type RestateOptions = {
  readonly gazetteer?: Gazetteer;
  /** Shares of communes that were split, where a source tells them. None is known for Cần Thơ. */
  readonly shares?: readonly SplitShare[];
};

/**
 * Counts by communes of earlier days on the communes of a later day. A commune that went whole into another is
 * exact. One that was split goes by its shares, else as a whole where its former district lies, else with the
 * first that took it in (as `latestCommuneOf` does), and is named among the uncertain.
 *
 * @example
 * asItIs([{ commune: "31117", on: "2025-06-30", count: 12 }], "2025-07-01").rows
 * // [{ code: "31120", count: 12, certain: 12 }]
 */
export function asItIs(
  counts: readonly PlaceCount[],
  on: PlainDate,
  { gazetteer = canTho, shares = [] }: RestateOptions = {},
): RestatedCounts {
  return collect(counts, (one) => {
    checkCount(one);
    const unit = communeOn(one.commune, one.on, gazetteer);
    if (unit.from !== null && unit.from > on) {
      throw new InvalidInput("on", on, `a day from ${unit.from}, the first of commune ${unit.code}`);
    }
    return [carryOn(unit, one.count, { on, gazetteer, shares })];
  });
}

type Way = { readonly on: PlainDate; readonly gazetteer: Gazetteer; readonly shares: readonly SplitShare[] };

function carryOn(unit: AdministrativeUnit, count: number, way: Way): Placing {
  if (isWithin(way.on, unit) || unit.until === null) return { parts: [[unit.code, count]] };
  const successors = successorsOf({ commune: unit.code, on: unit.until }, way.gazetteer);
  const { parts, method } = divide(unit, successors, count, way.shares);
  const carried = successors.map((successor, index) => carryOn(successor, parts[index] ?? 0, way));
  const placed = carried.flatMap((one) => one.parts).filter(([, part]) => part > 0 || count === 0);
  const doubts = carried.flatMap(({ doubt }) => (doubt ? [doubt] : []));
  if (!method) return doubts[0] ? { parts: placed, doubt: doubts[0] } : { parts: placed };
  return { parts: placed, doubt: { among: [...new Set(carried.flatMap(codesOf))], method } };
}

function codesOf({ parts, doubt }: Placing): readonly string[] {
  return doubt?.among ?? parts.map(([code]) => code);
}

function divide(
  unit: AdministrativeUnit,
  successors: readonly AdministrativeUnit[],
  count: number,
  shares: readonly SplitShare[],
) {
  if (successors.length === 1) return { parts: [count], method: undefined };
  const known = successors.map(({ code }) =>
    shares.find((one) => one.commune === unit.code && one.into === code),
  );
  if (known.every((one) => one !== undefined)) {
    checkShares(unit, known);
    return {
      parts: divideByShares(
        count,
        known.map(({ share }) => share),
      ),
      method: "share",
    } as const;
  }
  const home = successors.findIndex(
    ({ formerDistrict }) => formerDistrict !== null && formerDistrict === unit.formerDistrict,
  );
  const parts = successors.map((_, index) => (index === Math.max(0, home) ? count : 0));
  return { parts, method: home >= 0 ? "former-district" : "first" } as const;
}

function checkShares({ code }: AdministrativeUnit, shares: readonly SplitShare[]): void {
  const sum = shares.reduce((all, { share }) => all + share, 0);
  if (shares.some(({ share }) => !(share >= 0)) || Math.abs(sum - 1) > 1e-9) {
    throw new InvalidInput(`shares.${code}`, sum, "shares from 0 that add up to 1");
  }
}

export function checkCount({ commune, count }: PlaceCount): void {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new InvalidInput(`counts.${commune}`, count, "a whole number from 0");
  }
}
