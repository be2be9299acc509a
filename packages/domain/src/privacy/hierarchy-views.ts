import type { LinkedView } from "./linked-tables.ts";

/**
 * The views of a hierarchy in which each level is published with its total: the whole, each level, and each of
 * them broken down by every further dimension, one at a time.
 *
 * @example
 * hierarchyViews(["district", "commune"], ["sex"]).length // 6
 */
export function hierarchyViews(
  levels: readonly string[],
  across: readonly string[] = [],
): readonly LinkedView[] {
  const places = [[], ...levels.map((level) => [level])];
  return [[], ...across.map((dimension) => [dimension])].flatMap((further) =>
    places.map((place) => ({ by: [...place, ...further] })),
  );
}
