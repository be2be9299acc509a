import type { MapPlace } from "../charts/map-option.ts";
import type { PlaceProgress } from "./progress.ts";
import { binOfPlace, hasNoTargets, placesToDecide } from "./rank-places.ts";

export type MapAsked = {
  rows: readonly PlaceProgress[];
  names: ReadonlyMap<string, { short: string }>;
  percent: (rate: number) => string;
  /** The figure beside the name, where there is no target to compare it with. */
  figure: (actual: number) => string;
  /** No room for more than the labels of the places that need a decision. */
  isCrowded: boolean;
};

/** What the map shows of each place: its bin, and its name where there is room. */
export function toMapPlaces({ rows, names, percent, figure, isCrowded }: MapAsked): MapPlace[] {
  const tellsFigures = hasNoTargets(rows);
  const decide = new Set(placesToDecide(rows).map(({ code }) => code));
  return rows.map((row) => {
    const needsDecision = decide.has(row.code);
    const short = names.get(row.code)?.short ?? row.name;
    const rated = needsDecision && row.rate !== null ? percent(row.rate) : "";
    const counted = tellsFigures && row.actual !== null ? figure(row.actual) : "";
    const label = `${short} ${rated || counted}`.trim();
    return {
      code: row.code,
      bin: binOfPlace(row),
      needsDecision,
      label: needsDecision || !isCrowded ? label : null,
    };
  });
}
