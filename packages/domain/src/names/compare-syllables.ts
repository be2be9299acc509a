import { compareAccents, haveSameMarks } from "./compare-accents.ts";
import { remember } from "./remember.ts";
import type { Syllable } from "./syllable.ts";
import { typedLetters } from "./typed-letters.ts";

/** Why two syllables differ, although they may be the same word. */
export type SyllableReason =
  | "tone-placement"
  | "d-stroke"
  | "accents-differ"
  | "i-or-y"
  | "abbreviated"
  | "typed-marks"
  | "sounds-alike"
  | "one-letter";

export type SyllableLikeness = { readonly score: number; readonly reasons: readonly SyllableReason[] };

/**
 * How alike two syllables are. The same tone written on another vowel is the same syllable; marks are often left
 * out by phones and machines, but Hùng and Hưng are two men; a letter is a slip of the pen in a long syllable,
 * another name in a short one.
 *
 * @example
 * import { toSyllables } from "./syllable.ts";
 *
 * const [written, other] = toSyllables("hòa hoà");
 * written && other && compareSyllables(written, other) // { score: 0.99, reasons: ["tone-placement"] }
 */
export function compareSyllables(a: Syllable, b: Syllable): SyllableLikeness {
  if (a.written === b.written) return { score: 1, reasons: [] };
  // All that the answer depends on.
  const key = `${a.written} ${b.written} ${a.bare} ${b.bare}`;
  return remember(knownLikeness, key, () => compareWritten(a, b));
}

const knownLikeness: Map<string, SyllableLikeness> = new Map();

function compareWritten(a: Syllable, b: Syllable): SyllableLikeness {
  if (a.toned === b.toned) return { score: 0.99, reasons: ["tone-placement"] };
  if (a.plain === b.plain) return comparePlain(a, b);
  const [left, right] = [withI(a), withI(b)];
  if (left.plain === right.plain) {
    const { score, reasons } = comparePlain(left, right);
    return { score: score - 0.02, reasons: ["i-or-y", ...reasons] };
  }
  return compareLetters(a, b);
}

const ACCENTS = { none: 0, unmarked: 0.1, lost: 0.12, southern: 0.08, conflict: 0.5 };

function comparePlain(a: Syllable, b: Syllable): SyllableLikeness {
  const difference = compareAccents(a, b);
  const stroke: SyllableReason[] = a.stroked === b.stroked ? [] : ["d-stroke"];
  const accents: SyllableReason[] = difference === "none" ? [] : ["accents-differ"];
  const left = a.bare || b.bare ? 0.04 : 0.06;
  return { score: 1 - left * stroke.length - ACCENTS[difference], reasons: [...stroke, ...accents] };
}

/** Mĩ and Mỹ, Quí and Quý: two spellings of one syllable. */
function withI(syllable: Syllable): Syllable {
  const change = (text: string) => text.replace(/y/g, "i");
  const { written, toned, stroked, plain } = syllable;
  return {
    ...syllable,
    written: change(written),
    toned: change(toned),
    stroked: change(stroked),
    plain: change(plain),
  };
}

/** Syllables of other letters. The first way that explains the difference counts. */
function compareLetters(a: Syllable, b: Syllable): SyllableLikeness {
  const short = compareAbbreviation(a.plain, b.plain) ?? compareAbbreviation(b.plain, a.plain);
  if (short !== undefined) return { score: short, reasons: ["abbreviated"] };
  if (typedLetters(a.plain) === b.plain || typedLetters(b.plain) === a.plain) {
    return { score: 0.85, reasons: ["typed-marks"] };
  }
  if (soundOf(a.plain) === soundOf(b.plain)) {
    return { score: haveSameMarks(a, b) ? 0.8 : 0.6, reasons: ["sounds-alike"] };
  }
  if (isSlip(a.plain, b.plain)) return { score: 0.85, reasons: ["one-letter"] };
  const longer = Math.max(a.plain.length, b.plain.length);
  const slips = editDistance(a.plain, b.plain);
  if (slips > 1) return { score: (1 - slips / longer) ** 2 / 2, reasons: [] };
  return { score: Math.max(0, 1 - 2 / longer), reasons: ["one-letter"] };
}

/** "Ng." may be Nguyễn, and "N." may be it too, with less right. A vowel alone is a name: Ý, Ô. */
function compareAbbreviation(short: string, full: string): number | undefined {
  const letters = short.replace(/\.$/, "");
  const isShort = letters !== short || !/[aeiouy]/.test(letters);
  if (!isShort || !full.startsWith(letters)) return undefined;
  return letters.length > 1 ? 0.85 : 0.75;
}

/** As it is said in the South: t and c, n and ng are one at the end, s and x at the beginning. */
function soundOf(plain: string): string {
  return plain.replace(/^x/, "s").replace(/c$/, "t").replace(/ng$/, "n");
}

/** A letter twice, or two letters in the wrong order: no name is told from another by that. */
function isSlip(a: string, b: string): boolean {
  const once = (word: string) => word.replace(/(.)\1+/g, "$1");
  const sorted = (word: string) => [...word].sort().join("");
  return once(a) === once(b) || (a.length > 3 && sorted(a) === sorted(b));
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
