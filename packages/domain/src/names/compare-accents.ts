import type { Syllable } from "./syllable.ts";

/**
 * How two syllables of the same letters differ in their marks. `unmarked`: one is of a name without any.
 * `lost`: one has all that the other has, and more. `southern`: hỏi for ngã, which sound alike in the South.
 * `conflict`: each says something else.
 */
export type AccentDifference = "none" | "unmarked" | "lost" | "southern" | "conflict";

const HOI = "\u0309";
const NGA = "\u0303";

export function compareAccents(a: Syllable, b: Syllable): AccentDifference {
  const [left, right] = [marksOf(a), marksOf(b)];
  if (left.join(" ") === right.join(" ")) return "none";
  if (a.bare || b.bare) return "unmarked";
  if (left.map(toHoi).join(" ") === right.map(toHoi).join(" ")) return "southern";
  return holds(left, right) || holds(right, left) ? "lost" : "conflict";
}

/** Whether two syllables of other letters carry the same marks, as far as anybody wrote them: thuận, thuậng. */
export function haveSameMarks(a: Syllable, b: Syllable): boolean {
  const marks = (syllable: Syllable) => marksOf(syllable).map(toHoi).join("");
  return a.bare || b.bare || marks(a) === marks(b);
}

/** The marks of each letter in turn, and the tone last, wherever it is written. */
function marksOf({ toned }: Syllable): readonly string[] {
  const letters = toned.replace(/đ/g, "d").match(/\P{M}\p{M}*/gu) ?? [];
  const last = letters.at(-1) ?? "";
  const tone = last.match(/[\u0300\u0309\u0303\u0301\u0323]$/u)?.[0] ?? "";
  const bare = letters.map((letter, index) =>
    index === letters.length - 1 && tone ? letter.slice(0, -1) : letter,
  );
  return [...bare.map((letter) => letter.replace(/\P{M}/gu, "")), tone];
}

function toHoi(marks: string): string {
  return marks.replace(NGA, HOI);
}

/** Whether the first has every mark of the second. */
function holds(more: readonly string[], less: readonly string[]): boolean {
  return less.every((marks, index) => marks === "" || marks === more[index]);
}
