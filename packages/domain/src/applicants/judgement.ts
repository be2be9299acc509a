import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { LegalTerm } from "../law/legal-term.ts";
import type { FactName } from "./applicant-facts.ts";

/** What a person has to judge because no rule can: a code of `judgements`. */
export type JudgementCode = "allowance-suspended-needs-review" | "social-pension-needs-decision";

/**
 * Needs a person's judgement: the facts are known, and no text says what follows from them. A condition answers
 * so instead of guessing; the fact is left out until somebody has decided.
 */
export type Judgement = LegalTerm<JudgementCode> & {
  /** The clause that the condition stands in. */
  readonly provision: string;
  /** The fact that is left out meanwhile. */
  readonly fact: FactName;
  /** What has to be decided. */
  readonly question: Bilingual;
  /** Who decides, and what they can wait for. */
  readonly decides: Bilingual;
  /** The texts to decide by, each from the day on which it can be used. */
  readonly laws: readonly { readonly provision: string; readonly from: PlainDate }[];
};

/** What a condition answers: yes, no, not known, or that a person has to decide. */
export type ConditionAnswer = boolean | "unknown" | Judgement;

/** Where the facts do not settle a condition and a person must judge, with the sentence that asks for it. */
export const judgements = [
  {
    code: "allowance-suspended-needs-review",
    label: { vi: "Trợ cấp đang tạm dừng, cần xem lại", en: "The allowance is suspended: to be reviewed" },
    provision: "144/2017/NĐ-CP#2",
    evidence: "unconfirmed",
    fact: "receivesMonthlySocialAllowance",
    question: {
      vi: "Trợ cấp xã hội hằng tháng đang tạm dừng: trong ngày xét có coi là đang hưởng không?",
      en: "The monthly social allowance is suspended: does it count as being received on the day judged?",
    },
    decides: {
      vi: "Cán bộ pháp lý quyết định. Chủ tịch Ủy ban nhân dân cấp xã cho hưởng lại hoặc thôi hưởng kể từ ngày tạm dừng, nên nếu chờ được thì chờ quyết định đó.",
      en: "A legal officer decides. The chair of the commune's People's Committee resumes or ends the allowance from the day of the suspension, so wait for that decision where the matter allows it.",
    },
    laws: [
      { provision: "144/2017/NĐ-CP#2", from: "2018-01-01" },
      { provision: "335/2026/NĐ-CP#9", from: "2026-10-05" },
    ],
  },
  {
    code: "social-pension-needs-decision",
    label: { vi: "Chỉ có trợ cấp hưu trí xã hội", en: "Only the social pension is received" },
    provision: "144/2017/NĐ-CP#2",
    evidence: "unconfirmed",
    fact: "receivesMonthlySocialAllowance",
    question: {
      vi: "Chỉ hưởng trợ cấp hưu trí xã hội: có coi là trợ cấp xã hội hằng tháng không?",
      en: "Only the social pension is received: does it count as a monthly social allowance?",
    },
    decides: {
      vi: "Cán bộ pháp lý quyết định; chưa có văn bản nào trả lời.",
      en: "A legal officer decides; no text answers it.",
    },
    laws: [
      { provision: "144/2017/NĐ-CP#2", from: "2018-01-01" },
      { provision: "176/2025/NĐ-CP", from: "2025-07-01" },
      { provision: "335/2026/NĐ-CP#7.1", from: "2026-10-05" },
    ],
  },
] as const satisfies readonly Judgement[];

export const [suspendedAllowance, socialPensionOnly] = judgements;
