import type { LegalTerm } from "./legal-term.ts";

/** The proof papers (giấy tờ chứng minh) of Điều 33 of circular 08/2017. Only khoản 7 is known in full (U8). */
export const proofPapers = [
  {
    code: "near-poor-certificate",
    label: { vi: "Giấy chứng nhận hộ cận nghèo", en: "Certificate of a near-poor household" },
    provision: "08/2017/TT-BTP#33.7.a",
    evidence: "seen",
  },
  {
    code: "monthly-allowance-decision",
    label: {
      vi: "Quyết định hưởng trợ cấp xã hội hằng tháng",
      en: "Decision granting a monthly social allowance",
    },
    provision: "08/2017/TT-BTP#33.7.a",
    evidence: "seen",
  },
  {
    code: "care-facility-admission",
    label: {
      vi: "Quyết định tiếp nhận vào nhà xã hội, cơ sở bảo trợ xã hội",
      en: "Decision admitting to a social house or social protection facility",
    },
    provision: "08/2017/TT-BTP#33.7.a",
    evidence: "seen",
  },
  {
    code: "merit-paper",
    label: {
      vi: "Một trong các giấy tờ xác nhận người có công với cách mạng",
      en: "One of the papers recognising merit to the revolution",
    },
    provision: "08/2017/TT-BTP#33.1",
    evidence: "unconfirmed",
  },
  {
    code: "poor-household-certificate",
    label: { vi: "Giấy chứng nhận hộ nghèo", en: "Certificate of a poor household" },
    provision: "08/2017/TT-BTP#33.2",
    evidence: "unconfirmed",
  },
  {
    code: "age-paper",
    label: {
      vi: "Giấy khai sinh, căn cước hoặc văn bản của cơ quan có thẩm quyền xác định độ tuổi",
      en: "Birth certificate, identity card or an authority's paper that proves the age",
    },
    provision: "08/2017/TT-BTP#33.3",
    evidence: "unconfirmed",
  },
  {
    code: "ethnicity-paper",
    label: { vi: "Giấy tờ xác định dân tộc", en: "Paper on ethnicity" },
    provision: "08/2017/TT-BTP#33.4",
    evidence: "unconfirmed",
  },
  {
    code: "residence-paper",
    label: { vi: "Giấy tờ xác định nơi cư trú", en: "Paper on residence" },
    provision: "08/2017/TT-BTP#33.4",
    evidence: "unconfirmed",
  },
  {
    code: "procedural-paper",
    label: {
      vi: "Văn bản của cơ quan tiến hành tố tụng ghi tư cách tố tụng",
      en: "Paper of the proceedings agency that shows the procedural status",
    },
    provision: "08/2017/TT-BTP#33.5",
    evidence: "unconfirmed",
  },
  {
    code: "martyr-family-paper",
    label: {
      vi: "Quyết định trợ cấp ưu đãi, trợ cấp tiền tuất, giấy chứng nhận gia đình liệt sĩ hoặc Bằng Tổ quốc ghi công",
      en: "Decision on preferential or survivor's allowance, certificate of a martyr's family, or Certificate of National Merit",
    },
    provision: "08/2017/TT-BTP#33.7.b",
    evidence: "seen",
  },
  {
    code: "agent-orange-paper",
    label: { vi: "Giấy tờ xác định nhiễm chất độc da cam", en: "Paper showing the effect of Agent Orange" },
    provision: "08/2017/TT-BTP#33.8",
    evidence: "unconfirmed",
  },
  {
    code: "disability-certificate",
    label: { vi: "Giấy xác nhận khuyết tật", en: "Disability certificate" },
    provision: "08/2017/TT-BTP#33.10",
    evidence: "weak",
  },
  {
    code: "domestic-violence-paper",
    label: {
      vi: "Giấy tờ của cơ sở y tế, công an, cơ sở trợ giúp hoặc Ủy ban nhân dân cấp xã về bạo lực gia đình",
      en: "Paper of a clinic, the police, a shelter or the commune on domestic violence",
    },
    provision: "08/2017/TT-BTP#33.12",
    evidence: "unconfirmed",
  },
  {
    code: "trafficking-victim-paper",
    label: {
      vi: "Giấy tờ xác nhận nạn nhân mua bán người",
      en: "Paper confirming a victim of trafficking",
    },
    provision: "08/2017/TT-BTP#33.13",
    evidence: "unconfirmed",
  },
  {
    code: "trafficking-identification-paper",
    label: {
      vi: "Giấy tờ cho thấy đang trong quá trình xác định là nạn nhân mua bán người",
      en: "Paper showing that identification as a victim of trafficking is under way",
    },
    provision: "11/2017/QH14#7.6a",
    evidence: "unconfirmed",
  },
  {
    code: "hiv-test-result",
    label: {
      vi: "Phiếu kết quả xét nghiệm hoặc giấy tờ xác nhận nhiễm HIV",
      en: "Test result or paper confirming HIV",
    },
    provision: "08/2017/TT-BTP#33.14",
    evidence: "unconfirmed",
  },
] as const satisfies readonly LegalTerm[];

/** A paper that proves a fact: a code of `proofPapers`. */
export type ProofPaper = (typeof proofPapers)[number]["code"];
