import type { Language } from "../language/bilingual.ts";
import type { Evidence } from "../law/evidence.ts";
import type { GroundStatus, Outcome } from "./eligibility-decision.ts";
import type { WarningCode } from "./warnings-of.ts";

type ExplanationWords = {
  readonly headline: Readonly<Record<Outcome, string>>;
  readonly noGround: string;
  readonly waiting: (facts: number) => string;
  readonly notCovered: (law: string, number: string, day: string) => string;
  readonly ground: Readonly<
    Record<GroundStatus, (title: string, citation: string, missing: string) => string>
  >;
  readonly oneOf: (titles: readonly string[]) => string;
  readonly mark: Readonly<Record<Exclude<Evidence, "seen">, string>>;
  readonly warning: Readonly<
    Record<WarningCode, (about: { law: string; ground: string; day: string; group: string }) => string>
  >;
  readonly judgement: (question: string, decides: string, citations: string) => string;
  readonly help: {
    readonly way: (papers: readonly string[], grounds: string) => string;
    readonly oneOf: (titles: readonly string[]) => string;
    readonly limits: string;
    readonly normallyPaid: (citation: string) => string;
  };
  readonly getCertificate: (whereToGo: string) => string;
};

/** Whole sentences with places to fill in: a sentence is never put together from parts of speech. */
export const explanationWords: Readonly<Record<Language, ExplanationWords>> = {
  vi: {
    headline: {
      eligible: "Thuộc diện trợ giúp",
      "not-eligible": "Không thuộc diện trợ giúp",
      undetermined: "Chưa kết luận được",
    },
    noGround: "Không thuộc diện nào của Điều 7 Luật Trợ giúp pháp lý.",
    waiting: (facts) => `Còn ${facts} câu chưa hỏi có thể làm thay đổi kết quả.`,
    notCovered: (law, number, day) =>
      `${law} (số ${number}) có hiệu lực từ ${day}; hệ thống không có luật trước ngày đó.`,
    ground: {
      met: (title, citation) => `Thuộc diện: ${title}, ${citation}.`,
      "not-met": (title, citation) => `Không thuộc diện: ${title}, ${citation}.`,
      unknown: (title, citation, missing) => `Chưa rõ: ${title}, ${citation}. Còn thiếu: ${missing}.`,
    },
    oneOf: (titles) => `Một trong ${titles.length} giấy tờ: ${titles.join("; ")}`,
    mark: { weak: "Nguồn yếu.", unconfirmed: "Chưa xác nhận." },
    warning: {
      "amending-law-not-coded": ({ law, day }) =>
        `Luật đã sửa, hệ thống chưa có văn bản. Kết quả theo Luật năm 2017; ${law} có thể đã có hiệu lực từ ${day}.`,
      "group-not-expressible": ({ law, group }) =>
        `Hệ thống chưa có câu hỏi để nhận ra nhóm: ${group} (${law}). Nếu người này có thể thuộc nhóm đó, cán bộ pháp lý quyết định.`,
      "refusal-needs-legal-officer": ({ law }) =>
        `Nếu từ chối người này, cần cán bộ pháp lý xác nhận trước khi gửi: ${law} có thể đã mở rộng diện.`,
      "unconfirmed-provision": ({ law, ground }) => `Quy định chưa xác nhận: ${ground}, ${law}.`,
      "facility-admission-unconfirmed": ({ law, ground }) =>
        `${ground}: khó khăn về tài chính chỉ dựa vào việc ở cơ sở bảo trợ xã hội (${law}); với diện này đó là giá trị tạm dùng.`,
      "leap-day-birthday": ({ law }) =>
        `Sinh ngày 29/02: hệ thống tính đủ tuổi từ 01/03 của năm không nhuận, đây là quy ước chưa xác nhận (${law}).`,
    },
    judgement: (question, decides, citations) =>
      `Cần người có thẩm quyền quyết định: ${question} ${decides} Căn cứ: ${citations}.`,
    help: {
      way: (papers, grounds) => `Nếu có ${papers.join(" và ")} thì thuộc diện: ${grounds}.`,
      oneOf: (titles) => `một trong các giấy tờ sau: ${titles.join("; ")}`,
      limits:
        "Giấy tờ phải đúng với hoàn cảnh thật. Tuổi, tư cách tố tụng và việc đã xảy ra với một người không phải là điều có thể bổ sung.",
      normallyPaid: (citation) =>
        `Người khuyết tật nặng, đặc biệt nặng thường được hưởng trợ cấp này (${citation}).`,
    },
    getCertificate: (whereToGo) => `Chưa có giấy xác nhận khuyết tật: ${whereToGo}`,
  },
  en: {
    headline: {
      eligible: "Eligible for legal aid",
      "not-eligible": "Not eligible for legal aid",
      undetermined: "No conclusion yet",
    },
    noGround: "None of the groups of Article 7 of the Law on Legal Aid.",
    waiting: (facts) =>
      facts === 1
        ? "One open question can still change the outcome."
        : `${facts} open questions can still change the outcome.`,
    notCovered: (law, number, day) =>
      `The ${law} (No. ${number}) is in force from ${day}; no law before that day is coded.`,
    ground: {
      met: (title, citation) => `Met: ${title}, ${citation}.`,
      "not-met": (title, citation) => `Not met: ${title}, ${citation}.`,
      unknown: (title, citation, missing) => `Open: ${title}, ${citation}. Still missing: ${missing}.`,
    },
    oneOf: (titles) => `One of ${titles.length} papers: ${titles.join("; ")}`,
    mark: { weak: "Weak source.", unconfirmed: "Not confirmed." },
    warning: {
      "amending-law-not-coded": ({ law, day }) =>
        `The law was amended and the text is not coded. The outcome follows the law of 2017; ${law} may be in force since ${day}.`,
      "group-not-expressible": ({ law, group }) =>
        `No question recognises this group yet: ${group} (${law}). If the person may belong to it, a legal officer decides.`,
      "refusal-needs-legal-officer": ({ law }) =>
        `A refusal of this person needs a legal officer's confirmation before it goes out: ${law} may have widened the group.`,
      "unconfirmed-provision": ({ law, ground }) => `Provision not confirmed: ${ground}, ${law}.`,
      "facility-admission-unconfirmed": ({ law, ground }) =>
        `${ground}: financial difficulty rests on living in a social protection facility alone (${law}); for this group that is a working value.`,
      "leap-day-birthday": ({ law }) =>
        `Born on 29 February: the age counts as reached on 1 March of a common year, a convention that is not confirmed (${law}).`,
    },
    judgement: (question, decides, citations) =>
      `A person has to decide: ${question} ${decides} On the basis of: ${citations}.`,
    help: {
      way: (papers, grounds) => `With ${papers.join(" and ")}, the person would be eligible: ${grounds}.`,
      oneOf: (titles) => `one of these papers: ${titles.join("; ")}`,
      limits:
        "A paper must state what is true. An age, a status in proceedings and what happened to a person are nothing that can be brought.",
      normallyPaid: (citation) =>
        `Persons with a severe or extremely severe disability normally receive this allowance (${citation}).`,
    },
    getCertificate: (whereToGo) => `No disability certificate yet: ${whereToGo}`,
  },
};
