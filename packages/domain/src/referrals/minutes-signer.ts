import type { LegalTerm } from "../law/legal-term.ts";

/** Who signs the minutes that a person refuses legal aid (biên bản từ chối trợ giúp pháp lý): three sides by a draft of 29/2025/TTLT whose adopted text nobody has confirmed (U15). */
export const minutesSigners = [
  {
    code: "refusing-person",
    label: { vi: "Người từ chối, hoặc người đại diện", en: "The person who refuses, or a representative" },
    provision: "29/2025/TTLT",
    evidence: "unconfirmed",
  },
  {
    code: "agency-official",
    label: { vi: "Người của cơ quan tiến hành tố tụng", en: "The official of the proceedings agency" },
    provision: "29/2025/TTLT",
    evidence: "unconfirmed",
  },
  {
    code: "legal-aid-side",
    label: { vi: "Người của Trung tâm trợ giúp pháp lý", en: "The legal-aid Centre's side" },
    provision: "29/2025/TTLT",
    evidence: "unconfirmed",
  },
] as const satisfies readonly LegalTerm[];

/** Who signed the minutes of a refusal: a code of `minutesSigners`. */
export type MinutesSigner = (typeof minutesSigners)[number]["code"];
