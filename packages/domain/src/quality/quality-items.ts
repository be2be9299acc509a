import type { LegalTerm } from "../law/legal-term.ts";

/** One line of the sheet, with its most points. */
export type QualityItem<Code extends string = string> = LegalTerm<Code> & { readonly maximum: number };

/**
 * The score sheet of the quality appraisal, 12/2018/TT-BTP Điều 16 in its structure as amended by 03/2021/TT-BTP,
 * 100 points in all: A professional responsibility 30, B performance 60, C 10. The points of B4, B5 and
 * C are not confirmed (U16): each carries its mark.
 */
export const qualityItems = [
  {
    code: "A1",
    label: { vi: "Tuân thủ pháp luật, trung thực, khách quan", en: "Obeys the law, honest, objective" },
    maximum: 10,
    provision: "12/2018/TT-BTP#16",
    evidence: "seen",
  },
  {
    code: "A2",
    label: { vi: "Giải thích, thông tin kịp thời", en: "Explains and informs in time" },
    maximum: 10,
    provision: "12/2018/TT-BTP#16",
    evidence: "seen",
  },
  {
    code: "A3",
    label: { vi: "Bảo đảm thời gian, tiến độ", en: "Keeps time and progress" },
    maximum: 10,
    provision: "12/2018/TT-BTP#16",
    evidence: "seen",
  },
  {
    code: "B1",
    label: { vi: "Đúng yêu cầu và nội dung được phân công", en: "Fits the request and the assignment" },
    maximum: 5,
    provision: "12/2018/TT-BTP#16",
    evidence: "seen",
  },
  {
    code: "B2",
    label: {
      vi: "Thu thập thông tin, tài liệu, chứng cứ",
      en: "Collects information, papers and evidence",
    },
    maximum: 10,
    provision: "12/2018/TT-BTP#16",
    evidence: "seen",
  },
  {
    code: "B3",
    label: {
      vi: "Nghiên cứu, áp dụng đầy đủ pháp luật liên quan",
      en: "Studies and applies all relevant law",
    },
    maximum: 20,
    provision: "12/2018/TT-BTP#16",
    evidence: "seen",
  },
  {
    code: "B4",
    label: {
      vi: "Tham gia hoạt động tố tụng, đại diện; có giải pháp kịp thời",
      en: "Takes part in procedural or representation acts, with timely solutions",
    },
    maximum: 20,
    provision: "12/2018/TT-BTP#16",
    evidence: "unconfirmed",
  },
  {
    code: "B5",
    label: { vi: "Tiêu chí khác về thực hiện vụ việc", en: "A further item of the performance" },
    maximum: 5,
    provision: "12/2018/TT-BTP#16",
    evidence: "unconfirmed",
  },
  {
    code: "C",
    label: { vi: "Hồ sơ, kết quả vụ việc", en: "File and result of the case" },
    maximum: 10,
    provision: "12/2018/TT-BTP#16",
    evidence: "unconfirmed",
  },
] as const satisfies readonly QualityItem[];

/** An item of the quality sheet: a code of `qualityItems`. */
export type QualityItemCode = (typeof qualityItems)[number]["code"];
