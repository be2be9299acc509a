import type { RankedFile, SampledFile } from "./sampled-file.ts";

/** One seat after another to the stratum that is furthest behind its share, as long as it has files left. */
export function fillByShare(
  chosen: Map<string, SampledFile>,
  ranked: readonly RankedFile[],
  sizes: ReadonlyMap<string, number>,
  wanted: number,
): void {
  const drawn = new Map(countBy([...chosen.values()].map(({ stratum }) => stratum)));
  const left = new Map<string, RankedFile[]>();
  for (const file of ranked) {
    if (chosen.has(file.id)) continue;
    const files = left.get(file.stratum);
    if (files) files.push(file);
    else left.set(file.stratum, [file]);
  }
  while (chosen.size < wanted) {
    const stratum = furthestBehind(left, sizes, drawn);
    const file = stratum === undefined ? undefined : left.get(stratum)?.shift();
    if (!file) return;
    chosen.set(file.id, { ...file, why: "share-of-stratum" });
    drawn.set(file.stratum, (drawn.get(file.stratum) ?? 0) + 1);
  }
}

function furthestBehind(
  left: ReadonlyMap<string, readonly RankedFile[]>,
  sizes: ReadonlyMap<string, number>,
  drawn: ReadonlyMap<string, number>,
): string | undefined {
  const candidates = [...left].filter(([, files]) => files.length > 0).map(([stratum]) => stratum);
  const size = (stratum: string) => sizes.get(stratum) ?? 0;
  const divisor = (stratum: string) => 2 * (drawn.get(stratum) ?? 0) + 1;
  // Whole numbers multiplied crosswise: no rounding decides a draw.
  candidates.sort((a, b) => size(b) * divisor(a) - size(a) * divisor(b) || compareTexts(a, b));
  return candidates[0];
}

/** Texts are compared by their code units, as every language can: no machine's alphabet decides a draw. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
