import { compareSyllables, type SyllableReason } from "./compare-syllables.ts";
import { type Syllable, toSyllables } from "./syllable.ts";

export type NameReason = "same" | SyllableReason | "order-differs" | "spacing-differs" | "word-missing";

export type NameSimilarity = { readonly score: number; readonly reasons: readonly NameReason[] };

const SPACING = 0.03;
const ORDER = 0.06;

/**
 * How alike two written names are, 0 to 1, and in what they differ: 1 only when they are the same but for
 * capitals and spare spaces. The same score whichever name comes first.
 *
 * @example nameSimilarity("Nguyễn Thị Hòa", "Nguyen Thi Hoa") // { score: 0.88…, reasons: ["accents-differ"] }
 */
export function nameSimilarity(a: string, b: string): NameSimilarity {
  const [left, right] = [toSyllables(a), toSyllables(b)];
  if (left.length === 0 || right.length === 0) return { score: 0, reasons: [] };
  if (written(left) === written(right)) return { score: 1, reasons: ["same"] };
  // The shorter name first, so that both orders of the arguments take the same path.
  const [few, many] = comesFirst(left, right) ? [left, right] : [right, left];
  const answers = [align(few, many), align(inOrder(few), inOrder(many), "order-differs"), joined(few, many)];
  return answers.reduce((best, answer) => (answer.score > best.score ? answer : best));
}

/** The best pairing of syllables in their order, where those of the longer name may be left over. */
function align(
  few: readonly Syllable[],
  many: readonly Syllable[],
  reason?: "order-differs",
): NameSimilarity {
  let above: Pairing[] = many.map(() => nothing).concat(nothing);
  for (const syllable of few) {
    const row: Pairing[] = [nothing];
    for (const [index, other] of many.entries()) {
      const pair = addPair(above[index] ?? nothing, syllable, other);
      row.push([row[index], above[index + 1], pair].reduce<Pairing>(better, nothing));
    }
    above = row;
  }
  const { sum, reasons } = above.at(-1) ?? nothing;
  const missing: NameReason[] = few.length < many.length ? ["word-missing"] : [];
  const all: NameReason[] = [...new Set([...reasons, ...missing, ...(reason ? [reason] : [])])];
  return { score: Math.max(0, sum / many.length - (reason ? ORDER : 0)), reasons: all.sort() };
}

type Pairing = { readonly sum: number; readonly reasons: readonly NameReason[] };

const nothing: Pairing = { sum: 0, reasons: [] };

function addPair({ sum, reasons }: Pairing, a: Syllable, b: Syllable): Pairing {
  const likeness = compareSyllables(a, b);
  return { sum: sum + likeness.score, reasons: [...reasons, ...likeness.reasons] };
}

function better(best: Pairing, next: Pairing | undefined): Pairing {
  return next && next.sum > best.sum ? next : best;
}

/** "Thị Hoa" and "Thịhoa": compared as one word, when that is all that tells them apart. */
function joined(few: readonly Syllable[], many: readonly Syllable[]): NameSimilarity {
  const [[a], [b]] = [toSyllables(glued(few)), toSyllables(glued(many))];
  if (few.length === many.length || !a || !b || a.plain !== b.plain) return { score: 0, reasons: [] };
  const { score, reasons } = compareSyllables(a, b);
  return { score: score - SPACING, reasons: [...reasons, "spacing-differs"] };
}

function written(syllables: readonly Syllable[]): string {
  return syllables.map((syllable) => syllable.written).join(" ");
}

function glued(syllables: readonly Syllable[]): string {
  return syllables.map((syllable) => syllable.written).join("");
}

function inOrder(syllables: readonly Syllable[]): readonly Syllable[] {
  return [...syllables].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function key({ plain, written: text }: Syllable): string {
  return `${plain} ${text}`;
}

function comesFirst(a: readonly Syllable[], b: readonly Syllable[]): boolean {
  return a.length === b.length ? written(a) < written(b) : a.length < b.length;
}
