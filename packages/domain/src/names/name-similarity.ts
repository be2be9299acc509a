import { readText } from "../input/readers.ts";
import { compareSyllables, type SyllableReason } from "./compare-syllables.ts";
import { isFiller, type Syllable, toSyllables } from "./syllable.ts";

/** Why two names are alike or differ. `same` stands alone. */
export type NameReason = "same" | SyllableReason | "order-differs" | "spacing-differs" | "word-missing";

/** How alike two names are, from 0 (nothing in common) to 1 (the same), and why. */
export type NameSimilarity = { readonly score: number; readonly reasons: readonly NameReason[] };

const SPACING = 0.03;
const ORDER = 0.06;

/**
 * How alike two written names are, 0 to 1, and in what they differ: 1 only when they are the same but for
 * capitals, hyphens and spare spaces. The same score whichever name comes first. From 0.75 on they are worth a
 * look: `examples/name-pairs.yaml` measures how often that is right.
 *
 * @example
 * nameSimilarity("Nguyễn Thị Hòa", "Nguyễn Thị Hoà").reasons // ["tone-placement"]
 * nameSimilarity("Nguyễn Thị Hòa", "Trần Văn Bình").score < 0.5 // true
 */
export function nameSimilarity(a: string, b: string): NameSimilarity {
  const [left, right] = [toSyllables(readText(a, "a")), toSyllables(readText(b, "b"))];
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
  const best = above.at(-1) ?? nothing;
  const missing: NameReason[] = few.length < many.length ? ["word-missing"] : [];
  const all: NameReason[] = [...new Set([...best.reasons, ...missing, ...(reason ? [reason] : [])])];
  return { score: Math.max(0, scoreOf(best, few, many) - (reason ? ORDER : 0)), reasons: all.sort() };
}

type Pairing = {
  readonly sum: number;
  /** How much the pairs weigh together, and the least alike of them. */
  readonly weight: number;
  readonly worst: number;
  readonly paired: readonly Syllable[];
  readonly reasons: readonly NameReason[];
};

const nothing: Pairing = { sum: 0, weight: 0, worst: 1, paired: [], reasons: [] };

function addPair(before: Pairing, a: Syllable, b: Syllable): Pairing {
  const { score, reasons } = compareSyllables(a, b);
  const weight = (a.weight + b.weight) / 2;
  return {
    sum: before.sum + weight * score,
    weight: before.weight + weight,
    worst: Math.min(before.worst, score),
    paired: [...before.paired, a, b],
    reasons: [...before.reasons, ...reasons],
  };
}

/** One word that is quite another is another person, however many of the others agree. */
const WORST = 0.25;

function scoreOf(
  { sum, weight, worst, paired }: Pairing,
  few: readonly Syllable[],
  many: readonly Syllable[],
): number {
  const isLeft = (syllable: Syllable) => !paired.includes(syllable);
  const left = [...few, ...many].filter(isLeft);
  // Words left on both sides stand against each other: Văn and Thị.
  const least = few.some(isLeft) && many.some(isLeft) ? 0 : worst;
  // "Lê Thị Ngọc" is written "Lê Ngọc" every day.
  const leftWeight = left.reduce((all, one) => all + (isFiller(one) ? one.weight / 2 : one.weight), 0);
  return (sum / (weight + leftWeight)) * (1 - WORST + WORST * least);
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
