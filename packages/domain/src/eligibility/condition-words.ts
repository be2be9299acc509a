import type { Bilingual } from "../language/bilingual.ts";
import type { GroundStatus } from "./eligibility-decision.ts";
import type { GroundCondition } from "./ground-conditions.ts";

/** What a sentence about a condition is filled with. Every entry is in the language of the sentence. */
export type ConditionDetails = {
  /** Completed years; empty when the birth date is not known. */
  readonly age: string;
  /** "từ đủ 16 tuổi đến dưới 18 tuổi" */
  readonly window: string;
  /** The statuses that the clause names and the person has. */
  readonly statuses: string;
  /** The limbs of financial difficulty that speak for the answer. */
  readonly limbs: string;
  readonly disability: string;
  readonly trafficking: string;
};

type Sentence = (details: ConditionDetails) => Bilingual;
type ConditionSentences = Readonly<Record<GroundStatus, Sentence>>;

/** Whole sentences, one for each answer of each condition. */
export const conditionWords: Readonly<Record<GroundCondition, ConditionSentences>> = {
  merit: {
    met: say("Là người có công với cách mạng.", "The person has merit to the revolution."),
    "not-met": say("Không phải người có công với cách mạng.", "The person has no merit to the revolution."),
    unknown: say(
      "Chưa rõ có phải người có công với cách mạng không.",
      "Whether the person has merit to the revolution is not known.",
    ),
  },
  "poor-household": {
    met: say("Thuộc hộ nghèo.", "The household is poor."),
    "not-met": say("Không thuộc hộ nghèo.", "The household is not a poor one."),
    unknown: say("Chưa rõ có thuộc hộ nghèo không.", "Whether the household is poor is not known."),
  },
  "near-poor-household": {
    met: say("Thuộc hộ cận nghèo.", "The household is near-poor."),
    "not-met": say("Không thuộc hộ cận nghèo.", "The household is not a near-poor one."),
    unknown: say("Chưa rõ có thuộc hộ cận nghèo không.", "Whether the household is near-poor is not known."),
  },
  age: {
    met: ({ age, window }) => ({
      vi: `Trong ngày xét ${age} tuổi, đúng độ tuổi ${window}.`,
      en: `Aged ${age} on the day judged: within the age (${window}).`,
    }),
    "not-met": ({ age, window }) => ({
      vi: `Trong ngày xét ${age} tuổi, không ở độ tuổi ${window}.`,
      en: `Aged ${age} on the day judged: not within the age (${window}).`,
    }),
    unknown: ({ window }) => ({
      vi: `Chưa biết ngày sinh, nên chưa rõ có ở độ tuổi ${window} không.`,
      en: `The birth date is not known, so neither is whether the person is within the age (${window}).`,
    }),
  },
  "ethnic-minority": {
    met: say("Là người dân tộc thiểu số.", "The person belongs to an ethnic minority."),
    "not-met": say("Không phải người dân tộc thiểu số.", "The person does not belong to an ethnic minority."),
    unknown: say(
      "Chưa rõ có phải người dân tộc thiểu số không.",
      "Whether the person belongs to an ethnic minority is not known.",
    ),
  },
  "hardship-area": {
    met: say(
      "Cư trú ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn.",
      "The person lives in an area of extreme hardship.",
    ),
    "not-met": say(
      "Không cư trú ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn.",
      "The person does not live in an area of extreme hardship.",
    ),
    unknown: say(
      "Chưa rõ nơi cư trú có thuộc vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn không.",
      "Whether the person lives in an area of extreme hardship is not known.",
    ),
  },
  "procedural-status": {
    met: ({ statuses }) => ({
      vi: `Trong vụ án, vụ việc là: ${statuses}.`,
      en: `Standing in the proceedings: ${statuses}.`,
    }),
    "not-met": say(
      "Không có tư cách tố tụng nào mà quy định này nêu.",
      "The person has none of the procedural statuses that the clause names.",
    ),
    unknown: say("Chưa rõ tư cách tố tụng.", "The procedural status is not known."),
  },
  "trafficked-person": {
    met: ({ trafficking }) => ({
      vi: `Trong việc mua bán người là: ${trafficking}.`,
      en: `Standing in the trafficking: ${trafficking}.`,
    }),
    "not-met": say(
      "Không phải nạn nhân mua bán người, người đang được xác định là nạn nhân hay người dưới 18 tuổi đi cùng.",
      "The person is neither a victim of trafficking, nor being identified as one, nor an accompanying minor.",
    ),
    unknown: say(
      "Chưa rõ có phải nạn nhân mua bán người, người đang được xác định là nạn nhân hay người dưới 18 tuổi đi cùng không.",
      "Whether the person is a victim of trafficking, is being identified as one or is an accompanying minor is not known.",
    ),
  },
  "trafficking-victim": {
    met: say("Là nạn nhân của hành vi mua bán người.", "The person is a victim of trafficking."),
    "not-met": say(
      "Không phải người đã được xác định là nạn nhân của hành vi mua bán người.",
      "The person is not an identified victim of trafficking.",
    ),
    unknown: say(
      "Chưa rõ có phải nạn nhân của hành vi mua bán người không.",
      "Whether the person is a victim of trafficking is not known.",
    ),
  },
  "trafficking-matter": {
    met: say("Việc cần trợ giúp là vụ việc mua bán người.", "The matter is the trafficking matter."),
    "not-met": say(
      "Việc cần trợ giúp không phải vụ việc mua bán người.",
      "The matter is not the trafficking matter.",
    ),
    unknown: say(
      "Chưa rõ việc cần trợ giúp có phải vụ việc mua bán người không.",
      "Whether the matter is the trafficking matter is not known.",
    ),
  },
  "martyr-family": {
    met: say(
      "Là cha, mẹ, vợ, chồng, con liệt sĩ hoặc người có công nuôi dưỡng liệt sĩ.",
      "The person is of a martyr's family.",
    ),
    "not-met": say(
      "Không phải cha, mẹ, vợ, chồng, con liệt sĩ hay người có công nuôi dưỡng liệt sĩ.",
      "The person is not of a martyr's family.",
    ),
    unknown: say(
      "Chưa rõ có phải thân nhân liệt sĩ hoặc người có công nuôi dưỡng liệt sĩ không.",
      "Whether the person is of a martyr's family is not known.",
    ),
  },
  "agent-orange": {
    met: say("Nhiễm chất độc da cam.", "The person is affected by Agent Orange."),
    "not-met": say("Không nhiễm chất độc da cam.", "The person is not affected by Agent Orange."),
    unknown: say(
      "Chưa rõ có nhiễm chất độc da cam không.",
      "Whether the person is affected by Agent Orange is not known.",
    ),
  },
  "disability-certificate": {
    met: ({ disability }) => ({
      vi: `Có giấy xác nhận khuyết tật (${disability}).`,
      en: `The person has a disability certificate (${disability}).`,
    }),
    "not-met": ({ disability }) =>
      disability === ""
        ? { vi: "Không phải người khuyết tật.", en: "The person has no disability." }
        : {
            vi: `Có khuyết tật (${disability}) nhưng chưa có giấy xác nhận khuyết tật.`,
            en: `The person has a disability (${disability}) but no disability certificate.`,
          },
    unknown: say(
      "Chưa rõ có khuyết tật và có giấy xác nhận khuyết tật không.",
      "Whether the person has a disability and a certificate of it is not known.",
    ),
  },
  "domestic-violence": {
    met: say("Là nạn nhân trong vụ việc bạo lực gia đình.", "The person is a victim of domestic violence."),
    "not-met": say(
      "Không phải nạn nhân trong vụ việc bạo lực gia đình.",
      "The person is not a victim of domestic violence.",
    ),
    unknown: say(
      "Chưa rõ có phải nạn nhân trong vụ việc bạo lực gia đình không.",
      "Whether the person is a victim of domestic violence is not known.",
    ),
  },
  hiv: {
    met: say("Nhiễm HIV.", "The person lives with HIV."),
    "not-met": say("Không nhiễm HIV.", "The person does not live with HIV."),
    unknown: say("Chưa rõ có nhiễm HIV không.", "Whether the person lives with HIV is not known."),
  },
  "financial-difficulty": {
    met: ({ limbs }) => ({
      vi: `Có khó khăn về tài chính: ${limbs}.`,
      en: `In financial difficulty: ${limbs}.`,
    }),
    "not-met": ({ limbs }) => ({
      vi: `Không có khó khăn về tài chính theo quy định: ${limbs}.`,
      en: `Not in financial difficulty as the law means it: ${limbs}.`,
    }),
    unknown: ({ limbs }) => ({
      vi: `Chưa rõ có khó khăn về tài chính không; còn phải hỏi: ${limbs}.`,
      en: `Whether the person is in financial difficulty is not known; still to be asked: ${limbs}.`,
    }),
  },
};

function say(vi: string, en: string): Sentence {
  return () => ({ vi, en });
}
