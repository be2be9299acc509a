import type { Language } from "../language/bilingual.ts";
import { checkLanguage } from "../language/check-language.ts";
import { getTerm, type LegalTerm } from "./legal-term.ts";

/**
 * The words for a code, from the list that defines it.
 *
 * @example labelOf(disabilityTypes, "vision", "vi") // "Nhìn"
 */
export function labelOf<Term extends LegalTerm>(
  terms: readonly Term[],
  code: Term["code"],
  language: Language,
): string {
  checkLanguage(language);
  return getTerm(terms, code, "code").label[language];
}
