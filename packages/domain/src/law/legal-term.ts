import { InvalidInput } from "../input/invalid-input.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { Evidence } from "./evidence.ts";

/** A code that is stored, with its words for people and the place in the law that it comes from. */
export type LegalTerm<Code extends string = string> = {
  readonly code: Code;
  readonly label: Bilingual;
  /** `null` where no law names the term: it is a word of the work itself. */
  readonly provision: string | null;
  readonly evidence: Evidence;
};

/**
 * The term of a code. Throws {@link InvalidInput} naming `field` and the codes allowed.
 *
 * @example
 * getTerm(households, "poor", "household").label.vi // "Hộ nghèo"
 */
export function getTerm<Term extends LegalTerm>(terms: readonly Term[], code: unknown, field: string): Term {
  const found = terms.find((term) => term.code === code);
  if (!found) throw new InvalidInput(field, code, terms.map((term) => term.code).join(", "));
  return found;
}

/**
 * The codes of a list, in its order: what a schema or a select box needs.
 *
 * @example
 * codesOf(households) // ["poor", "near-poor", "neither"]
 */
export function codesOf<Term extends LegalTerm>(terms: readonly Term[]): readonly Term["code"][] {
  return terms.map((term) => term.code);
}
