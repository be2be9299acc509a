import type { LegalTerm } from "../law/legal-term.ts";

/** The forms in which a material about legal aid is made (plan A2). The last one is not an accessible form. */
export const materialFormats = [
  {
    code: "braille",
    label: { vi: "Chữ nổi Braille", en: "Braille" },
    provision: null,
    evidence: "seen",
  },
  { code: "audio", label: { vi: "Âm thanh", en: "Audio" }, provision: null, evidence: "seen" },
  { code: "large-print", label: { vi: "Chữ in lớn", en: "Large print" }, provision: null, evidence: "seen" },
  {
    code: "sign-language",
    label: { vi: "Ngôn ngữ ký hiệu", en: "Sign language" },
    provision: null,
    evidence: "seen",
  },
  { code: "easy-read", label: { vi: "Dễ đọc", en: "Easy read" }, provision: null, evidence: "seen" },
  {
    code: "ordinary",
    label: { vi: "Bản thường", en: "Ordinary" },
    provision: null,
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** The format of a material: a code of `materialFormats`. */
export type MaterialFormat = (typeof materialFormats)[number]["code"];

/** Every form but the ordinary one. */
export const accessibleFormats: readonly MaterialFormat[] = [
  "braille",
  "audio",
  "large-print",
  "sign-language",
  "easy-read",
];
