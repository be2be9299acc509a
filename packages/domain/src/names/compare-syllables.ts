import type { Syllable } from "./syllable.ts";

export type SyllableReason = "tone-placement" | "d-stroke" | "accents-differ" | "one-letter";

export type SyllableLikeness = { readonly score: number; readonly reasons: readonly SyllableReason[] };

/**
 * How alike two syllables are. The same tone written on another vowel is the same syllable; other accents are
 * often left out by phones and machines; a letter is a slip of the pen in a long syllable, another name in a
 * short one.
 *
 * @example compareSyllables(hoa("hòa"), hoa("hoà")) // { score: 0.99, reasons: ["tone-placement"] }
 */
export function compareSyllables(a: Syllable, b: Syllable): SyllableLikeness {
  if (a.written === b.written) return { score: 1, reasons: [] };
  if (a.toned === b.toned) return { score: 0.99, reasons: ["tone-placement"] };
  if (a.plain === b.plain) return comparePlain(a, b);
  const longer = Math.max(a.plain.length, b.plain.length);
  const slips = editDistance(a.plain, b.plain);
  if (slips > 1) return { score: (1 - slips / longer) ** 2 / 2, reasons: [] };
  return { score: 1 - 1 / longer, reasons: ["one-letter"] };
}

function comparePlain(a: Syllable, b: Syllable): SyllableLikeness {
  const stroke: SyllableReason[] = a.stroked === b.stroked ? [] : ["d-stroke"];
  const unstroked = (text: string) => text.replaceAll("đ", "d");
  const accents: SyllableReason[] = unstroked(a.toned) === unstroked(b.toned) ? [] : ["accents-differ"];
  return { score: 1 - 0.06 * stroke.length - 0.12 * accents.length, reasons: [...stroke, ...accents] };
}

/** Letters to insert, leave out, replace or swap with their neighbour, to come from one word to the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : replaced;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, swapped));
    }
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
