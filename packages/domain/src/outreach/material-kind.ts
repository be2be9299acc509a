import type { LegalTerm } from "../law/legal-term.ts";

/** What tells people of legal aid when nobody is there to speak (plan A2). */
export const materialKinds = [
  { code: "leaflet", label: { vi: "Tờ gấp, tờ rơi", en: "Leaflet" }, provision: null, evidence: "seen" },
  { code: "handbook", label: { vi: "Sổ tay, cẩm nang", en: "Handbook" }, provision: null, evidence: "seen" },
  { code: "poster", label: { vi: "Áp phích, pa-nô", en: "Poster" }, provision: null, evidence: "seen" },
  {
    code: "board",
    label: { vi: "Bảng thông tin", en: "Information board" },
    provision: null,
    evidence: "seen",
  },
  { code: "video", label: { vi: "Phim, video", en: "Video" }, provision: null, evidence: "seen" },
  {
    code: "radio-item",
    label: { vi: "Tin bài phát thanh", en: "Radio item" },
    provision: null,
    evidence: "seen",
  },
  { code: "web-item", label: { vi: "Tin bài trên mạng", en: "Web item" }, provision: null, evidence: "seen" },
] as const satisfies readonly LegalTerm[];

/** What a material is: a code of `materialKinds`. */
export type MaterialKind = (typeof materialKinds)[number]["code"];

/**
 * Copies that are still there: what was printed less what was given out. Below zero there is a mistake in one of
 * the two.
 *
 * @example stockOf({ printed: [500, 200], given: [650] }) // 50
 */
export function stockOf(copies: {
  readonly printed: readonly number[];
  readonly given: readonly number[];
}): number {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return sum(copies.printed) - sum(copies.given);
}
