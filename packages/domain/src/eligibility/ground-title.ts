import type { Language } from "../language/bilingual.ts";
import { checkLanguage } from "../language/check-language.ts";
import { checkGround, type GroundId } from "../law/ground-id.ts";
import { versionsOf } from "../law/ground-provisions.ts";

/**
 * The name of a ground, from the latest version of its provision.
 *
 * @example groundTitle("poor-household", "vi") // "Người thuộc hộ nghèo"
 */
export function groundTitle(ground: GroundId, language: Language): string {
  checkLanguage(language);
  checkGround(ground);
  return versionsOf(ground).at(-1)?.title[language] ?? ground;
}
