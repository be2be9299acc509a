/** Telex: the letters that stand for another, and those that stand for a tone at the end. */
const TELEX: readonly (readonly [RegExp, string])[] = [
  [/dd/g, "d"],
  [/aa|aw/g, "a"],
  [/ee/g, "e"],
  [/oo|ow/g, "o"],
  [/uw|w/g, "u"],
  [/(?<=[aeiouy][a-z]*)[sfrxj]$/, ""],
];

/**
 * The plain letters that somebody meant whose keyboard did not put the marks: by Telex (Nguyeenx) or by VNI
 * (Nguye6n4). Nothing when the word is no such thing.
 *
 * @example typedLetters("phuwowcs") // "phuoc"
 */
export function typedLetters(plain: string): string | undefined {
  const meant = /\d/.test(plain)
    ? plain.replace(/\d/g, "")
    : TELEX.reduce((word, [keys, letter]) => word.replace(keys, letter), plain);
  return meant === plain || meant === "" ? undefined : meant;
}
