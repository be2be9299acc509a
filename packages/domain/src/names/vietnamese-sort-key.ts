/** The Vietnamese alphabet, with the four Latin letters of foreign names in their places. */
const ALPHABET = [..."aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"];

/** In the order of the dictionaries: ngang (no mark), huyền, hỏi, ngã, sắc, nặng. */
const TONES = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

/**
 * A key that sorts as Vietnamese dictionaries do, when compared byte by byte (`<` here, `COLLATE "C"` in a
 * database): syllable after syllable, in each first the letters a ă â b c d đ …, then the tone.
 *
 * @example
 * const byKey = (a: string, b: string) => (vietnameseSortKey(a) < vietnameseSortKey(b) ? -1 : 1);
 * ["hoan", "hòa", "hoa"].sort(byKey) // ["hoa", "hòa", "hoan"]
 */
export function vietnameseSortKey(text: string): string {
  const syllables =
    text
      .normalize("NFD")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return syllables.map(syllableKey).join(" ");
}

/**
 * The key of a person's name. Vietnamese lists go by the given name, which stands last, then by family and
 * middle name.
 *
 * @example nameSortKey("Trần Văn An") < nameSortKey("Nguyễn Thị Bình") // true
 */
export function nameSortKey(name: string): string {
  const words = name.trim().split(/\s+/);
  return vietnameseSortKey([words.at(-1), ...words.slice(0, -1)].join(" "));
}

/** Letters, then one sign for the tone, smaller than any letter, so that a shorter syllable comes first. */
function syllableKey(syllable: string): string {
  const bare = [...syllable].filter((mark) => !TONES.includes(mark)).join("");
  const tone = [...syllable].find((mark) => TONES.includes(mark));
  const signs = (bare.match(/\P{M}\p{M}*/gu) ?? []).map(letterKey).join("");
  return signs + String.fromCharCode(0x21 + (tone ? TONES.indexOf(tone) + 1 : 0));
}

/** Digits stay themselves, letters follow them in the order of the alphabet, all else comes last. */
function letterKey(letter: string): string {
  const index = ALPHABET.indexOf(letter.normalize("NFC"));
  if (index >= 0) return String.fromCharCode(0x41 + index);
  return /\d/.test(letter) ? letter : `~${letter}`;
}
