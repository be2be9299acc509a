import type { Bilingual } from "../language/bilingual.ts";

const kinds: readonly { ending: RegExp; name: Bilingual }[] = [
  { ending: /\/QH\d+$/, name: { vi: "Luật", en: "Law" } },
  { ending: /\/NĐ-CP$/, name: { vi: "Nghị định", en: "Decree" } },
  { ending: /\/TTLT/, name: { vi: "Thông tư liên tịch", en: "Joint Circular" } },
  { ending: /\/TT-/, name: { vi: "Thông tư", en: "Circular" } },
  { ending: /\/QĐ-/, name: { vi: "Quyết định", en: "Decision" } },
];

/** A document called by its kind and number, as its ending tells: `Nghị định 144/2017/NĐ-CP`. */
export function nameByKind(id: string): Bilingual {
  const kind = kinds.find(({ ending }) => ending.test(id));
  return kind ? { vi: `${kind.name.vi} ${id}`, en: `${kind.name.en} ${id}` } : { vi: id, en: id };
}
