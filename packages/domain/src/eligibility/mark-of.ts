import type { Language } from "../language/bilingual.ts";
import { checkLanguage } from "../language/check-language.ts";
import type { Evidence } from "../law/evidence.ts";
import { explanationWords } from "./explanation-words.ts";

/**
 * The words of a mark of evidence; `null` when the text was seen.
 *
 * @example
 * markOf("seen", "en") // null
 */
export function markOf(evidence: Evidence, language: Language): string | null {
  checkLanguage(language);
  return evidence === "seen" ? null : explanationWords[language].mark[evidence];
}
