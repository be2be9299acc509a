import { expect, test } from "vitest";
import type { Letter } from "../eligibility/letters/letter.ts";
import type { LetterFacts } from "../eligibility/letters/letter-facts.ts";
import {
  type AnsweredComplaint,
  composeAnswerLetter,
  isAnswered,
  sentByCentre,
} from "./compose-answer-letter.ts";

const applicant = {
  fullName: "Đặng Thị Mẫu",
  sex: "female",
  communeName: "Phường Cái Răng",
  accessNeeds: [],
};
const facts = {
  record: { applicant, receivedAt: "2026-11-20T09:00:00+07:00", requesterKind: "self", requesterName: null },
  city: { vi: "Thành phố Cần Thơ", en: "Can Tho City" },
  office: { name: "Chi nhánh số 1", kind: "branch", centre: "Trung tâm trợ giúp pháp lý nhà nước" },
  // The letter reads no more of a request than this.
} as unknown as LetterFacts;
const complaint = {
  complainantName: null,
  subject: "acceptance-refused",
  content: "Tôi đủ điều kiện mà bị từ chối.",
  receivedOn: "2026-11-23",
  first: { on: "2026-11-25", outcome: "complaint-founded", answer: "Nhận lại yêu cầu.", by: null },
} as unknown as AnsweredComplaint;
const compose = (one = complaint) => composeAnswerLetter(one, sentByCentre(facts), "vi");
const wholeOf = ({ grounds, body, notes }: Letter) => [...grounds, ...body.flat(), ...notes].join("\n");

test("the Centre answers, whichever office took the request, and its director signs", () => {
  const letter = compose();
  expect(letter.signedBy).toBe("GIÁM ĐỐC");
  expect(letter.to).toBe("Kính gửi: Bà Đặng Thị Mẫu, Phường Cái Răng");
  expect(wholeOf(letter)).toContain("Trung tâm trợ giúp pháp lý nhà nước nhận được khiếu nại");
  expect(wholeOf(letter)).not.toContain("Chi nhánh số 1");
});

test("it says what was complained of, what was found, and where to go with it", () => {
  const letter = wholeOf(compose());
  expect(letter).toContain("Tôi đủ điều kiện mà bị từ chối.");
  expect(letter).toContain("Nội dung giải quyết: Nhận lại yêu cầu.");
  expect(letter).toMatch(/Lần hai.*Giám đốc Sở Tư pháp Thành phố Cần Thơ, được giải quyết trong 15 ngày/);
  expect(letter).not.toContain("Lần đầu: gửi");
});

test("somebody else who complained is written to, and the beneficiary gets it too", () => {
  const letter = compose({ ...complaint, complainantName: "Đặng Văn Thử" });
  expect(letter.to).toBe("Kính gửi: Đặng Văn Thử");
  expect(letter.recipients).toContain("- Bà Đặng Thị Mẫu (người được trợ giúp pháp lý);");
});

test("a complaint without an answer has no letter", () => {
  expect(isAnswered({ ...complaint, first: null })).toBe(false);
});
