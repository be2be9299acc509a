import { expect, test } from "vitest";
import type { Letter } from "../../eligibility/letters/letter.ts";
import type { LetterFacts } from "../../eligibility/letters/letter-facts.ts";
import type { CaseRecord } from "../case-page.tsx";
import {
  type AnsweredReplacement,
  composeReplacementLetter,
  isAnswered,
} from "./compose-replacement-letter.ts";

const accessNeeds = ["sign-language-interpreter", "large-print"];
const applicant = { fullName: "Đặng Thị Mẫu", sex: "female", communeName: "Phường Cái Răng", accessNeeds };
const facts = {
  record: {
    applicant,
    reception: { support: [] },
    receivedAt: "2026-11-20T09:00:00+07:00",
    requesterKind: "self",
    requesterName: null,
  },
  city: { vi: "Thành phố Cần Thơ", en: "Can Tho City" },
  office: { name: "Chi nhánh số 1", kind: "branch", centre: "Trung tâm trợ giúp pháp lý nhà nước" },
  // The letter reads no more of a request than this.
} as unknown as LetterFacts;
const legalCase = {
  fileCode: "CN1.TGTT.01.2026",
  matter: "Ly hôn",
  acceptedAt: "2026-11-20T10:00:00+07:00",
} as unknown as CaseRecord;

const refused = {
  id: "1",
  askedBy: "beneficiary",
  receivedAt: "2026-11-24T10:00:00+07:00",
  reason: "Khó trao đổi",
  ground: null,
  formerProvider: "Nguyễn Văn Cũ",
  answeredAt: "2026-11-26T10:00:00+07:00",
  outcome: "refused",
  answerNumber: "12/TTTGPL",
  answerReason: "Đã có phiên dịch ngôn ngữ ký hiệu.",
  newProvider: null,
} as const satisfies AnsweredReplacement;
const replaced: AnsweredReplacement = {
  ...refused,
  outcome: "replaced",
  ground: "cannot-do-effectively",
  answerReason: null,
  newProvider: "Trần Thị Mới",
};
const wholeOf = ({ grounds, body, notes }: Letter) => [...grounds, ...body.flat(), ...notes].join("\n");
const written = (one: AnsweredReplacement, language: "vi" | "en" = "vi") =>
  wholeOf(composeReplacementLetter(one, legalCase, facts, language));

test("only an application of the person that was answered has its letter", () => {
  expect(isAnswered(refused)).toBe(true);
  expect(isAnswered({ ...refused, outcome: null, answeredAt: null })).toBe(false);
  expect(isAnswered({ ...replaced, askedBy: "organisation" })).toBe(false);
});

test("another provider is named with the day and the ground", () => {
  const letter = written(replaced);
  expect(letter).toContain("Điều 25 Luật Trợ giúp pháp lý số 11/2017/QH14");
  expect(letter).toContain("cử Trần Thị Mới thực hiện vụ việc thay cho Nguyễn Văn Cũ");
  expect(letter).toContain("Có lý do không thể thực hiện vụ việc một cách hiệu quả");
});

test("who stays is named with the reason, and how to complain about it", () => {
  const letter = written(refused);
  expect(letter).toContain("Nguyễn Văn Cũ tiếp tục thực hiện vụ việc");
  expect(letter).toContain("Đã có phiên dịch ngôn ngữ ký hiệu.");
  expect(letter).toMatch(/người đứng đầu Trung tâm .* 03 ngày làm việc kể từ/);
});

test("what the person needs goes along, in both languages", () => {
  expect(written(replaced)).toMatch(/nhu cầu hỗ trợ của Bà: .*ngôn ngữ ký hiệu/);
  expect(written(replaced, "en")).toContain("sign-language");
});
