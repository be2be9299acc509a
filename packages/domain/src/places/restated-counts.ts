import type { Place } from "./gazetteer.ts";

/** A count of a place: the code of a commune with a day on which it was in force. */
export type PlaceCount = Place & { readonly count: number };

/**
 * How a part was placed that nobody can place for certain. `share`: by shares that a source tells.
 * `former-district`: where the former district of the commune lies. `first`: with the first that took it in.
 * `seat`: with the former district that holds the seat of the commune. `none`: with no unit; the part stands in
 * no row.
 */
export type PlacingMethod = "share" | "former-district" | "first" | "seat" | "none";

/** A count of which nobody knows in which unit it lies. */
export type UncertainPart = PlaceCount & {
  /** The units among which the count lies, in whatever shares. */
  readonly among: readonly string[];
  readonly method: PlacingMethod;
};

/** The count of one unit after the change of units. */
export type RestatedRow = {
  readonly code: string;
  readonly count: number;
  /** The part of the count that is certainly here, whatever became of what was split. */
  readonly certain: number;
};

/** Counts on the units of another day. Rows and the parts placed by `none` add up to what was given. */
export type RestatedCounts = {
  readonly rows: readonly RestatedRow[];
  readonly uncertain: readonly UncertainPart[];
};

/** What one count becomes: whole numbers by unit, and the reason why they are not certain, if they are not. */
export type Placing = {
  readonly parts: readonly (readonly [code: string, count: number])[];
  readonly doubt?: { readonly among: readonly string[]; readonly method: PlacingMethod };
};

export function collect(
  counts: readonly PlaceCount[],
  placeOne: (count: PlaceCount) => readonly Placing[],
): RestatedCounts {
  const rows = new Map<string, { code: string; count: number; certain: number }>();
  const uncertain: UncertainPart[] = [];
  for (const one of counts) {
    for (const { parts, doubt } of placeOne(one)) {
      for (const [code, count] of parts) {
        const row = rows.get(code) ?? { code, count: 0, certain: 0 };
        row.count += count;
        if (!doubt) row.certain += count;
        rows.set(code, row);
      }
      if (doubt) uncertain.push({ ...one, ...doubt });
    }
  }
  return { rows: [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : 1)), uncertain };
}
