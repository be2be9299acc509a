import { foldVietnamese } from "@tgpl/domain";

type Named = { name: string; foldedName: string };
export type CommuneRank = {
  /** 0 is closest; null when the words are nowhere. */
  rank: number | null;
  formerName: string | null;
};

const KIND = /^(phuong|xa|thi tran|dac khu) /;

/**
 * How close the words are to a commune: its name begins with them, a word of it does, they stand inside it; then
 * the same for the names it had before; last the former district's name.
 *
 * @example rankCommune(ninhKieu, [], "Quận Ninh Kiều", "ninh") // { rank: 0, formerName: null }
 */
export function rankCommune(
  unit: Named,
  former: readonly Named[],
  district: string,
  words: string,
): CommuneRank {
  const own = closeness(unit.foldedName, words);
  if (own !== null) return { rank: own, formerName: null };
  const before = former
    .map(({ name, foldedName }) => ({ name, rank: closeness(foldedName, words) }))
    .filter((one) => one.rank !== null)
    .sort((a, b) => Number(a.rank) - Number(b.rank))[0];
  if (before) return { rank: 3 + Number(before.rank), formerName: before.name };
  const inDistrict = closeness(foldVietnamese(district), words) !== null;
  return { rank: inDistrict ? 6 : null, formerName: null };
}

function closeness(folded: string, words: string): number | null {
  if (folded.startsWith(words) || folded.replace(KIND, "").startsWith(words)) return 0;
  if (folded.includes(` ${words}`)) return 1;
  return folded.includes(words) ? 2 : null;
}
