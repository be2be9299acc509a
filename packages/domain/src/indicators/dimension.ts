import type { Bilingual } from "../language/bilingual.ts";

export type Dimension = "commune" | "district" | "month" | "disabilityType" | "degree" | "sex" | "formOfAid";

export const dimensions: readonly { readonly code: Dimension; readonly label: Bilingual }[] = [
  { code: "commune", label: { vi: "Xã, phường", en: "Commune or ward" } },
  { code: "district", label: { vi: "Quận, huyện cũ", en: "Former district" } },
  { code: "month", label: { vi: "Tháng", en: "Month" } },
  { code: "disabilityType", label: { vi: "Dạng tật", en: "Type of disability" } },
  { code: "degree", label: { vi: "Mức độ khuyết tật", en: "Degree of disability" } },
  { code: "sex", label: { vi: "Giới tính", en: "Sex" } },
  { code: "formOfAid", label: { vi: "Hình thức trợ giúp pháp lý", en: "Form of legal aid" } },
];

/** Keys that stand beside the codes of a dimension, so that every fact has exactly one key and rows add up. */
export const otherKeys: readonly {
  readonly code: "multiple" | "unknown" | "none";
  readonly label: Bilingual;
}[] = [
  { code: "multiple", label: { vi: "Nhiều dạng tật", en: "Several types" } },
  { code: "unknown", label: { vi: "Chưa rõ", en: "Not known" } },
  { code: "none", label: { vi: "Không khuyết tật", en: "No disability" } },
];
