import type { Bilingual } from "../language/bilingual.ts";

/** By what a count can be broken down. */
export type Dimension =
  | "commune"
  | "district"
  | "month"
  | "disabilityType"
  | "degree"
  | "sex"
  | "formOfAid"
  | "ageBand"
  | "ground"
  | "fieldOfLaw"
  | "providerKind"
  | "agency"
  | "sessionType"
  | "format"
  | "activity"
  | "leadAgency";

/** Places and months are worked out; every other dimension is the field of a fact that has its name. */
export const dimensions: readonly { readonly code: Dimension; readonly label: Bilingual }[] = [
  { code: "commune", label: { vi: "Xã, phường", en: "Commune or ward" } },
  { code: "district", label: { vi: "Quận, huyện cũ", en: "Former district" } },
  { code: "month", label: { vi: "Tháng", en: "Month" } },
  { code: "disabilityType", label: { vi: "Dạng tật", en: "Type of disability" } },
  { code: "degree", label: { vi: "Mức độ khuyết tật", en: "Degree of disability" } },
  { code: "sex", label: { vi: "Giới tính", en: "Sex" } },
  { code: "formOfAid", label: { vi: "Hình thức trợ giúp pháp lý", en: "Form of legal aid" } },
  { code: "ageBand", label: { vi: "Nhóm tuổi", en: "Age band" } },
  { code: "ground", label: { vi: "Diện thống kê theo biểu 24", en: "Group of form 24" } },
  { code: "fieldOfLaw", label: { vi: "Lĩnh vực pháp luật", en: "Field of law" } },
  { code: "providerKind", label: { vi: "Loại người thực hiện", en: "Kind of provider" } },
  { code: "agency", label: { vi: "Cơ quan tiến hành tố tụng", en: "Proceedings agency" } },
  { code: "sessionType", label: { vi: "Loại buổi", en: "Type of session" } },
  { code: "format", label: { vi: "Định dạng tài liệu", en: "Form of material" } },
  { code: "activity", label: { vi: "Hoạt động của kế hoạch", en: "Activity of the plan" } },
  { code: "leadAgency", label: { vi: "Cơ quan chủ trì", en: "Lead agency" } },
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
