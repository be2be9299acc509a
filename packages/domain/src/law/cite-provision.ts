import { InvalidInput } from "../input/invalid-input.ts";
import type { Bilingual, Language } from "../language/bilingual.ts";
import { checkLanguage } from "../language/check-language.ts";
import { nameByKind } from "./document-kind.ts";
import { legalDocuments } from "./legal-documents.ts";

const places: readonly Bilingual[] = [
  { vi: "Điều", en: "Article" },
  { vi: "khoản", en: "clause" },
  { vi: "điểm", en: "point" },
];

/**
 * A citation as people write it. The letter of a point keeps its accent: điểm d is not điểm đ.
 *
 * @example citeProvision("11/2017/QH14#7.7.d", "vi") // "Luật TGPL Điều 7 khoản 7 điểm d"
 * @example citeProvision("11/2017/QH14#7.7.d", "en") // "Law on Legal Aid, Article 7, clause 7, point d"
 */
export function citeProvision(id: string, language: Language): string {
  checkLanguage(language);
  const [document = "", place] = id.normalize("NFC").split("#");
  const parts = place?.split(".") ?? [];
  if (!document || parts.length > places.length || parts.some((part) => part === "")) {
    throw new InvalidInput("provision", id, "a citation such as 11/2017/QH14#7.7.d");
  }
  const steps = parts.map((part, depth) => `${places[depth]?.[language]} ${part}`);
  return language === "vi"
    ? [nameDocument(document, language), ...steps].join(" ")
    : [nameDocument(document, language), ...steps].join(", ");
}

/**
 * A document as people call it: `Luật TGPL`, `Thông tư 08/2017/TT-BTP`.
 *
 * @example
 * nameDocument("08/2017/TT-BTP", "vi") // "Thông tư 08/2017/TT-BTP"
 */
export function nameDocument(document: string, language: Language): string {
  checkLanguage(language);
  const known = legalDocuments.find(({ id }) => id === document);
  return (known?.name ?? nameByKind(document))[language];
}
