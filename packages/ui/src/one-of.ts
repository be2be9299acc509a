/** A search parameter that is one of the known words; undefined for anything else that stands in the address. */
export function oneOf<const Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value);
}
