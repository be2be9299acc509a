import { indicators } from "@tgpl/domain";
import type { Target } from "./plan.ts";

export type TargetTable = {
  /** Only indicators for which something is promised. */
  indicatorIds: string[];
  rows: { placeCode: string; isCity: boolean; targets: (Target | null)[] }[];
};

/** Targets as places against indicators: the city first, then the places in the given order. */
export function toTargetTable(targets: readonly Target[], placeCodes: readonly string[]): TargetTable {
  const indicatorIds = indicators
    .map(({ id }) => id)
    .filter((id) => targets.some(({ indicatorId }) => indicatorId === id));
  const isPlace = (code: string) => placeCodes.includes(code);
  const city = [...new Set(targets.map(({ placeCode }) => placeCode))].filter((code) => !isPlace(code));
  const promised = placeCodes.filter((code) => targets.some(({ placeCode }) => placeCode === code));
  const rows = [...city, ...promised].map((placeCode) => ({
    placeCode,
    isCity: !isPlace(placeCode),
    targets: indicatorIds.map((id) => find(targets, id, placeCode)),
  }));
  return { indicatorIds, rows };
}

function find(targets: readonly Target[], indicatorId: string, placeCode: string): Target | null {
  return targets.find((one) => one.indicatorId === indicatorId && one.placeCode === placeCode) ?? null;
}
