import { foldVietnamese } from "@tgpl/domain";

/** First and last syllable, folded: "Lê Thị Ngọc" and "Lê Ngọc" are found as "le ngoc" by one index. */
export function nameEnds(fullName: string): string {
  const syllables = foldVietnamese(fullName).split(" ");
  return `${syllables[0]} ${syllables.at(-1)}`;
}
