import { expect, test } from "vitest";
import { composeReply, type ReplyFacts } from "./compose-reply.ts";
import type { NoticeRecord } from "./notice-form-value.ts";

const nobody = { provider: null, appointedAt: null };
const notice = {
  agency: { name: "Tòa án khu vực Mẫu" },
  applicant: { fullName: "Lê Thị Mẫu", sex: "female", accessNeeds: ["sign-language-interpreter"] },
  proceduralStatus: "defendant",
  channel: "by-letter",
  letterNumber: "07/TB-TA",
  noticedAt: "2026-11-23T15:20:00+07:00",
  receivedAt: "2026-11-23T15:20:00+07:00",
  acceptedAt: "2026-11-23T15:40:00+07:00",
  interpreterNeeded: true,
  interpreterPresent: false,
  legalCase: { id: "1", fileCode: "CN2.TGTT.07.2026", ...nobody },
  declined: null,
  minutes: null,
  // The letter is written from these alone; the rest of the record does not reach it.
} as unknown as NoticeRecord;

const facts: ReplyFacts = {
  notice: {
    ...notice,
    legalCase: {
      id: "1",
      fileCode: "CN2.TGTT.07.2026",
      provider: { id: "2", fullName: "Trần Văn Thử" },
      appointedAt: null,
    },
  },
  office: { name: "Chi nhánh số 2", kind: "branch", centre: "Trung tâm" },
  city: { vi: "Thành phố Cần Thơ", en: "Cần Thơ City" },
  providerKind: "legal-aid-officer",
};

test("the reply says when the notice came, what was accepted and who comes", () => {
  const { subject, to, grounds, body, signedBy, recipients } = composeReply(facts, "vi");
  const words = body.join(" ");
  expect(to).toBe("Kính gửi: Tòa án khu vực Mẫu");
  expect(subject).toContain("thụ lý và cử người");
  expect(grounds.join()).toContain("khoản 4 Điều 30");
  expect(words).toContain("lúc 15:20 ngày 23/11/2026");
  expect(words).toContain("CN2.TGTT.07.2026");
  expect(words).toContain("Trần Văn Thử, trợ giúp viên pháp lý");
  expect(words).toContain("ngôn ngữ ký hiệu");
  expect(recipients.join()).toContain("Trần Văn Thử");
  expect(signedBy).toBe("TRƯỞNG CHI NHÁNH");
});

test("a reply that nothing was accepted names the ground, and marks minutes whose form is not confirmed", () => {
  const declined = { at: notice.receivedAt, ground: "declined-by-person", reason: "Đã có luật sư." } as const;
  const minutes = { on: "2026-11-23", signers: [] } as const;
  const refused = { ...notice, legalCase: null, declined, minutes: { ...minutes, signers: [] } };
  const { subject, body, notes } = composeReply({ ...facts, notice: refused }, "vi");
  expect(subject).toContain("không thụ lý");
  expect(body.join(" ")).toContain("Đã có luật sư.");
  expect(body.at(-1)).toMatch(/ngày 23\/11\/2026\. \(1\)$/);
  expect(notes).toHaveLength(1);
});
