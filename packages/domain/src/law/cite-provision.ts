import { InvalidInput } from "../input/invalid-input.ts";
import type { Bilingual, Language } from "../language/bilingual.ts";
import { legalDocuments } from "./legal-documents.ts";

const kinds: readonly { ending: RegExp; name: Bilingual }[] = [
  { ending: /\/QH\d+$/, name: { vi: "Luật", en: "Law" } },
  { ending: /\/NĐ-CP$/, name: { vi: "Nghị định", en: "Decree" } },
  { ending: /\/TTLT/, name: { vi: "Thông tư liên tịch", en: "Joint Circular" } },
  { ending: /\/TT-/, name: { vi: "Thông tư", en: "Circular" } },
  { ending: /\/QĐ-/, name: { vi: "Quyết định", en: "Decision" } },
];

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

/** A document as people call it: `Luật TGPL`, `Thông tư 08/2017/TT-BTP`. */
export function nameDocument(document: string, language: Language): string {
  const known = legalDocuments.find(({ id }) => id === document);
  if (known) return known.name[language];
  const kind = kinds.find(({ ending }) => ending.test(document));
  return kind ? `${kind.name[language]} ${document}` : document;
}
