import type { MapPlace } from "../charts/map-option.ts";
import type { PlaceProgress } from "./progress.ts";
import { binOfPlace, placesToDecide } from "./rank-places.ts";

export type MapAsked = {
  rows: readonly PlaceProgress[];
  names: ReadonlyMap<string, { short: string }>;
  percent: (rate: number) => string;
  /** No room for more than the labels of the places that need a decision. */
  isCrowded: boolean;
};

/** What the map shows of each place: its bin, and its name where there is room. */
export function toMapPlaces({ rows, names, percent, isCrowded }: MapAsked): MapPlace[] {
  const decide = new Set(placesToDecide(rows).map(({ code }) => code));
  return rows.map((row) => {
    const needsDecision = decide.has(row.code);
    const short = names.get(row.code)?.short ?? row.name;
    const label = needsDecision && row.rate !== null ? `${short} ${percent(row.rate)}` : short;
    return {
      code: row.code,
      bin: binOfPlace(row),
      needsDecision,
      label: needsDecision || !isCrowded ? label : null,
    };
  });
}
