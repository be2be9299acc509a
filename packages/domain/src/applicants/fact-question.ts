import { readCode } from "../input/readers.ts";
import type { Bilingual, Language } from "../language/bilingual.ts";
import { checkLanguage } from "../language/check-language.ts";
import type { FactName } from "./applicant-facts.ts";
import { factNames } from "./fact-names.ts";

/** How a fact is asked at the counter: the question, a hint below it, and a short name for lists. */
export type FactQuestion = { readonly question: string; readonly hint: string; readonly short: string };

type Words = { readonly question: Bilingual; readonly hint: Bilingual; readonly short: Bilingual };

/**
 * How to ask for a fact: the question, what to look at, and a short name for a list.
 *
 * @example factQuestion("receivesMonthlySocialAllowance", "vi").question // "Có đang hưởng trợ cấp xã hội hằng tháng?"
 */
export function factQuestion(fact: FactName, language: Language): FactQuestion {
  checkLanguage(language);
  readCode(factNames)(fact, "fact");
  const { question, hint, short } = words[fact];
  return { question: question[language], hint: hint[language], short: short[language] };
}

const words: Readonly<Record<FactName, Words>> = {
  birthDate: {
    question: { vi: "Sinh ngày nào?", en: "When was the person born?" },
    hint: {
      vi: "Xem giấy khai sinh hoặc căn cước. Chỉ biết năm sinh thì để trống.",
      en: "See the birth certificate or identity card. Leave empty when only the year is known.",
    },
    short: { vi: "Ngày sinh", en: "Birth date" },
  },
  meritorious: {
    question: {
      vi: "Có phải người có công với cách mạng?",
      en: "Is the person one with merit to the revolution?",
    },
    hint: {
      vi: "Xem giấy tờ công nhận người có công.",
      en: "See the paper that recognises the merit.",
    },
    short: { vi: "Người có công với cách mạng", en: "Merit to the revolution" },
  },
  household: {
    question: {
      vi: "Hộ gia đình thuộc diện nào?",
      en: "Is the household on the list of poor or near-poor ones?",
    },
    hint: {
      vi: "Xem danh sách hộ nghèo, hộ cận nghèo của xã, phường trong năm.",
      en: "See this year's list of the commune or ward.",
    },
    short: { vi: "Hộ gia đình", en: "Household" },
  },
  ethnicMinority: {
    question: { vi: "Có phải người dân tộc thiểu số?", en: "Does the person belong to an ethnic minority?" },
    hint: { vi: "Xem giấy khai sinh hoặc căn cước.", en: "See the birth certificate or identity card." },
    short: { vi: "Dân tộc thiểu số", en: "Ethnic minority" },
  },
  livesInExtremeHardshipArea: {
    question: {
      vi: "Có cư trú ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn?",
      en: "Does the person live in an area of extreme hardship?",
    },
    hint: {
      vi: "Đối chiếu nơi cư trú với danh mục xã, ấp đặc biệt khó khăn đang có hiệu lực.",
      en: "Compare the residence with the list of such communes and hamlets now in force.",
    },
    short: { vi: "Cư trú vùng đặc biệt khó khăn", en: "Lives in an area of extreme hardship" },
  },
  proceduralStatuses: {
    question: {
      vi: "Đang ở tư cách nào trong vụ án, vụ việc?",
      en: "Where does the person stand in the proceedings?",
    },
    hint: {
      vi: "Xem văn bản của cơ quan tiến hành tố tụng. Không có tư cách nào thì chọn “không”.",
      en: "See the paper of the proceedings agency. Choose “none” where there is no such status.",
    },
    short: { vi: "Tư cách tố tụng", en: "Procedural status" },
  },
  martyrFamily: {
    question: {
      vi: "Có phải cha, mẹ, vợ, chồng, con liệt sĩ hoặc người có công nuôi dưỡng liệt sĩ?",
      en: "Is the person a parent, spouse or child of a martyr, or one who brought the martyr up?",
    },
    hint: {
      vi: "Xem giấy chứng nhận gia đình liệt sĩ, Bằng Tổ quốc ghi công hoặc quyết định trợ cấp.",
      en: "See the certificate of a martyr's family, the Certificate of National Merit or the allowance decision.",
    },
    short: { vi: "Thân nhân liệt sĩ", en: "Martyr's family" },
  },
  agentOrange: {
    question: { vi: "Có nhiễm chất độc da cam?", en: "Is the person affected by Agent Orange?" },
    hint: {
      vi: "Xem giấy tờ xác định nhiễm chất độc hóa học.",
      en: "See the paper on exposure to the toxic chemical.",
    },
    short: { vi: "Nhiễm chất độc da cam", en: "Agent Orange" },
  },
  disability: {
    question: { vi: "Có khuyết tật không?", en: "Does the person have a disability?" },
    hint: {
      vi: "Xem giấy xác nhận khuyết tật: dạng tật và mức độ. Có khuyết tật mà chưa có giấy thì ghi chưa có giấy.",
      en: "See the disability certificate: types and degree. Without a certificate, record that there is none.",
    },
    short: { vi: "Khuyết tật", en: "Disability" },
  },
  receivesMonthlySocialAllowance: {
    question: {
      vi: "Có đang hưởng trợ cấp xã hội hằng tháng?",
      en: "Does the person now receive a monthly social allowance?",
    },
    hint: {
      vi: "Xem quyết định, hỏi còn được chi trả không. Không suy ra từ mức độ khuyết tật.",
      en: "See the decision, ask whether it is still paid. Never infer it from the degree of disability.",
    },
    short: { vi: "Trợ cấp xã hội hằng tháng", en: "Monthly social allowance" },
  },
  inSocialProtectionFacility: {
    question: {
      vi: "Có đang sống ở cơ sở bảo trợ xã hội?",
      en: "Does the person live in a social protection facility?",
    },
    hint: {
      vi: "Xem quyết định tiếp nhận vào nhà xã hội, cơ sở bảo trợ xã hội.",
      en: "See the decision admitting to the social house or facility.",
    },
    short: { vi: "Ở cơ sở bảo trợ xã hội", en: "In a social protection facility" },
  },
  domesticViolenceVictim: {
    question: {
      vi: "Có phải nạn nhân trong vụ việc bạo lực gia đình?",
      en: "Is the person a victim of domestic violence?",
    },
    hint: {
      vi: "Hỏi riêng, ở nơi kín đáo. Xem giấy tờ của y tế, công an hoặc xã, phường nếu có.",
      en: "Ask in private. See papers of a clinic, the police or the commune if there are any.",
    },
    short: { vi: "Nạn nhân bạo lực gia đình", en: "Victim of domestic violence" },
  },
  trafficking: {
    question: {
      vi: "Có liên quan đến mua bán người với tư cách nạn nhân?",
      en: "Is the person a victim of human trafficking, or being identified as one?",
    },
    hint: {
      vi: "Hỏi riêng. Gồm cả người đang trong quá trình xác định và người dưới 18 tuổi đi cùng.",
      en: "Ask in private. Includes those being identified, and those under 18 who accompany a victim.",
    },
    short: { vi: "Mua bán người", en: "Human trafficking" },
  },
  matterConcernsTrafficking: {
    question: {
      vi: "Việc yêu cầu trợ giúp có phải là vụ việc mua bán người?",
      en: "Is the matter itself about the trafficking?",
    },
    hint: {
      vi: "Từ 01/07/2025 diện này chỉ được trợ giúp trong vụ việc mua bán người.",
      en: "Since 01/07/2025 this ground covers the trafficking matter only.",
    },
    short: { vi: "Vụ việc về mua bán người", en: "Matter about trafficking" },
  },
  livesWithHiv: {
    question: { vi: "Có nhiễm HIV?", en: "Does the person live with HIV?" },
    hint: {
      vi: "Chỉ hỏi khi cần, ở nơi kín đáo. Thông tin này được giữ bí mật.",
      en: "Ask only when it is needed, in private. This is kept secret.",
    },
    short: { vi: "Nhiễm HIV", en: "Living with HIV" },
  },
};
