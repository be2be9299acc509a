import { citeProvision, type Language, nameDocument } from "@tgpl/domain";

const parts = ["Điều", "khoản", "điểm"] as const;

/**
 * A citation as a letter writes it: the smallest part first, the document with its number, nothing shortened.
 *
 * @example citeInLetter("11/2017/QH14#30.3.a", "vi") // "điểm a khoản 3 Điều 30 Luật Trợ giúp pháp lý số 11/2017/QH14"
 */
export function citeInLetter(id: string, language: Language): string {
  if (language === "en") return citeProvision(id, language);
  const [document = "", place = ""] = id.split("#");
  const named = place.split(".").map((part, depth) => `${parts[depth]} ${part}`);
  return [...named.toReversed(), nameInLetter(document)].join(" ");
}

function nameInLetter(document: string): string {
  const name = nameDocument(document, "vi").replace("TGPL", "Trợ giúp pháp lý");
  return name.includes(document) ? name.replace(document, `số ${document}`) : `${name} số ${document}`;
}
