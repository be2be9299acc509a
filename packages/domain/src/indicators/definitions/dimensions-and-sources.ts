import type { PlainDate } from "../../dates/plain-date.ts";
import type { Dimension } from "../dimension.ts";

/** The day on which the definitions of this edition were written. */
export const definedOn: PlainDate = "2026-11-24";

/** Whatever ground they were accepted on: the official form hides disabled children and disabled poor people. */
export const ofPersonsWithDisabilities = { field: "hasDisability", is: true } as const;

export const byPlace: readonly Dimension[] = ["commune", "district", "month"];

/** By everything that is known of the person and the matter. */
export const byPerson: readonly Dimension[] = [
  ...byPlace,
  "disabilityType",
  "degree",
  "sex",
  "formOfAid",
  "ageBand",
  "ground",
  "fieldOfLaw",
];

export const sources = {
  requests: {
    vi: "Sổ tiếp nhận yêu cầu trợ giúp pháp lý của thành phố",
    en: "The city's register of requests for legal aid",
  },
  cases: {
    vi: "Sổ thụ lý, theo dõi vụ việc trợ giúp pháp lý của thành phố",
    en: "The city's acceptance register of legal-aid cases",
  },
  notices: {
    vi: "Sổ theo dõi thông báo của cơ quan tiến hành tố tụng",
    en: "The register of notices of the proceedings agencies",
  },
  complaints: { vi: "Sổ theo dõi khiếu nại", en: "The register of complaints" },
  replacements: {
    vi: "Đơn đề nghị thay đổi người thực hiện trợ giúp pháp lý (Mẫu 04)",
    en: "Applications to replace the provider (form 04)",
  },
  quality: {
    vi: "Phiếu thẩm định chất lượng và kết quả rà soát vụ việc thành công",
    en: "The sheets of quality appraisal and the review of successful cases",
  },
  outreach: { vi: "Sổ theo dõi các buổi truyền thông", en: "The register of outreach sessions" },
  materials: { vi: "Sổ theo dõi tài liệu truyền thông", en: "The register of materials" },
  survey: { vi: "Phiếu khảo sát nhu cầu", en: "The answers of the survey of needs" },
  training: { vi: "Sổ theo dõi tập huấn, bồi dưỡng", en: "The register of training" },
  monitoring: { vi: "Hồ sơ kiểm tra", en: "The files of inspections" },
  plan: { vi: "Kế hoạch của năm", en: "The plan of the year" },
  population: {
    vi: "Sổ theo dõi người khuyết tật của xã, phường và sổ thụ lý vụ việc",
    en: "The communes' registers of persons with disabilities and the acceptance register",
  },
  screening: {
    vi: "Kết quả rà soát diện được trợ giúp pháp lý trên sổ theo dõi người khuyết tật",
    en: "The screening of the registers of persons with disabilities by the law of eligibility",
  },
} as const;
