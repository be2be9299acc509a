import { decideEligibility } from "@tgpl/domain";
import { expect, test } from "vitest";
import { noReception } from "../../requests/reception.testing.ts";
import type { RequestRecord } from "../../requests/request-form-value.ts";
import { composeLetter } from "./compose-letter.ts";
import type { Letter } from "./letter.ts";
import type { LetterFacts } from "./letter-facts.ts";
import { isDraft, lettersOf } from "./letter-kind.ts";

const disability = { types: ["vision" as const], degree: "severe" as const, certified: true };
const poor = { disability, household: "neither" as const, receivesMonthlySocialAllowance: true };

const applicant = {
  id: "0f0e7c1a-0000-4000-8000-000000000001",
  version: 1,
  fullName: "Đặng Thị Mẫu",
  birthDate: "1987-02-14" as const,
  sex: "female" as const,
  nationalId: null,
  phone: null,
  communeCode: "31120",
  communeName: "Phường Cái Răng",
  communeOn: "2026-11-23" as const,
  districtCode: "919",
  address: null,
  facts: poor,
  allowanceStatus: "active" as const,
  certificateNumber: null,
  certificateOn: null,
  accessNeeds: [],
};

const open = {
  id: "0f0e7c1a-0000-4000-8000-000000000000",
  version: 4,
  status: "supplement-requested" as const,
  applicant,
  office: { id: "0f0e7c1a-0000-4000-8000-000000000002", code: "CN1", name: "Chi nhánh số 1" },
  channel: "counter" as const,
  requesterKind: "self" as const,
  requesterName: null,
  fieldOfLaw: "civil-family" as const,
  formOfAid: "proceedings" as const,
  matter: "Ly hôn",
  hearingOn: null,
  limitationOn: null,
  papers: [],
  receivedAt: "2026-11-23T15:05:00+07:00" as const,
  answeredAt: null,
  acceptedOn: null,
  reception: noReception,
  immediateReason: null,
  papersAwaited: false,
  supplementDueAt: null,
  refusal: null,
  caseId: null,
};

function factsOf(record: RequestRecord): LetterFacts {
  return {
    record,
    decision: decideEligibility(record.applicant.facts, "2026-11-23"),
    fileCode: "CN1.TGTT.01.2026",
    city: { vi: "Thành phố Cần Thơ", en: "Can Tho City" },
    office: { name: "Chi nhánh số 1", kind: "branch", centre: "Trung tâm trợ giúp pháp lý nhà nước" },
  };
}

const wholeOf = ({ grounds, body, notes }: Letter) => [...grounds, ...body.flat(), ...notes].join("\n");

const refused = {
  ...open,
  status: "refused" as const,
  applicant: {
    ...applicant,
    facts: { ...poor, receivesMonthlySocialAllowance: false, inSocialProtectionFacility: false },
  },
  refusal: {
    ground: "condition-not-met" as const,
    reason: "Không có khó khăn về tài chính.",
    confirmation: "confirmed" as const,
  },
};

const accepted = {
  ...open,
  status: "accepted" as const,
  acceptedOn: "2026-11-24" as const,
  caseId: "0f0e7c1a-0000-4000-8000-000000000003",
};

const late = { ...accepted, papersAwaited: true, supplementDueAt: "2026-12-01T23:59:59+07:00" as const };

test("each letter can be written only once the request has come to it", () => {
  expect(lettersOf({ ...open, status: "received" })).toEqual([]);
  expect(lettersOf(open)).toEqual(["supplement"]);
  expect(lettersOf(refused)).toEqual(["refusal"]);
  expect(lettersOf(accepted)).toEqual(["acceptance"]);
  expect(lettersOf(late)).toEqual(["supplement", "acceptance"]);
});

test("a refusal that the director has not confirmed is a draft", () => {
  expect(isDraft("refusal", refused)).toBe(false);
  expect(isDraft("refusal", { ...refused, refusal: { ...refused.refusal, confirmation: "waiting" } })).toBe(
    true,
  );
});

test("a refusal cites its point, gives the reason, and says to whom and in what time one complains", () => {
  const letter = wholeOf(composeLetter("refusal", factsOf(refused), "vi"));
  expect(letter).toContain("điểm a khoản 3 Điều 30 Luật Trợ giúp pháp lý số 11/2017/QH14");
  expect(letter).toContain("Không có khó khăn về tài chính.");
  expect(letter).toContain("khiếu nại theo Điều 45 Luật Trợ giúp pháp lý số 11/2017/QH14");
  expect(letter).toMatch(/người đứng đầu Trung tâm .* 03 ngày làm việc kể từ/);
  expect(letter).toMatch(/Giám đốc Sở Tư pháp Thành phố Cần Thơ.* 15 ngày \(\d\) kể từ/);
  expect(letter).toContain("khởi kiện tại Tòa án");
});

test("a letter of a day that an amendment may touch says so; what only officers must do stays out of it", () => {
  const { notes } = composeLetter("refusal", factsOf(refused), "vi");
  expect(notes.join()).toContain("05/2026/QH16");
  expect(notes.join()).not.toContain("cán bộ pháp lý");
});

test("missing papers are asked for with their alternatives, and without a day that no law sets", () => {
  const letter = wholeOf(composeLetter("supplement", factsOf(open), "vi"));
  expect(letter).toContain("khoản 2 Điều 30");
  expect(letter).toMatch(/một trong các giấy tờ: .*Quyết định hưởng trợ cấp xã hội hằng tháng/);
  expect(letter).not.toContain("chậm nhất");
});

test("after an acceptance at once the last day stands, and that its length is not confirmed", () => {
  const letter = composeLetter("supplement", factsOf(late), "vi");
  expect(wholeOf(letter)).toContain("khoản 4 Điều 30");
  expect(wholeOf(letter)).toMatch(/chậm nhất ngày 01\/12\/2026, trong 05 ngày làm việc \((\d)\)/);
  expect(letter.notes.join()).toContain("Thời hạn bổ sung giấy tờ chưa xác nhận");
});

test("an acceptance names the file, the ground with its clause, what comes next, and that it is free", () => {
  const letter = wholeOf(composeLetter("acceptance", factsOf(accepted), "vi"));
  expect(letter).toContain("mã số hồ sơ CN1.TGTT.01.2026");
  expect(letter).toContain("Điều 7 khoản 7 điểm d");
  expect(letter).toMatch(/cử người thực hiện trợ giúp pháp lý trong 03 ngày làm việc \(\d\)/);
  expect(letter).toContain("miễn phí");
});

test("advice is answered, nobody is appointed", () => {
  const letter = wholeOf(
    composeLetter("acceptance", factsOf({ ...accepted, formOfAid: "legal-advice" }), "vi"),
  );
  expect(letter).toMatch(/trả lời tư vấn trong 15 ngày \(\d\)/);
  expect(letter).not.toContain("cử người");
});

test("every mark in the text has its note at the foot, in both languages", () => {
  for (const language of ["vi", "en"] as const)
    for (const [kind, record] of [
      ["supplement", late],
      ["refusal", refused],
      ["acceptance", late],
    ] as const) {
      const { grounds, body, notes } = composeLetter(kind, factsOf(record), language);
      const marks = [...[...grounds, ...body.flat()].join("\n").matchAll(/ \((\d+)\)/g)].map(([, mark]) =>
        Number(mark),
      );
      expect([...new Set(marks)].toSorted(), kind).toEqual(notes.map((_, at) => at + 1));
    }
});

test("who asked for the person is told too, and a copy is kept", () => {
  const byDaughter = { ...open, requesterKind: "relative" as const, requesterName: "Lê Thị Con" };
  const { recipients } = composeLetter("supplement", factsOf(byDaughter), "vi");
  expect(recipients).toEqual(["- Như trên;", "- Lê Thị Con (người yêu cầu);", "- Lưu: VT, hồ sơ."]);
});

test("no form number is printed: none is confirmed", () => {
  for (const [kind, record] of [
    ["supplement", open],
    ["refusal", refused],
    ["acceptance", accepted],
  ] as const)
    expect(wholeOf(composeLetter(kind, factsOf(record), "vi"))).not.toMatch(/[Mm]ẫu số|TP-TGPL/);
});

const needing = {
  ...accepted,
  hearingOn: "2026-11-27" as const,
  applicant: {
    ...applicant,
    accessNeeds: ["sign-language-interpreter" as const, "companion" as const, "cannot-write" as const],
  },
  reception: {
    ...noReception,
    from: "Tòa án nhân dân khu vực 1",
    support: [{ need: "companion" as const, name: "Đặng Văn Con", relation: "con", phone: null }],
  },
};

test("what a person needs is said in the letter of acceptance, with who helps", () => {
  const whole = wholeOf(composeLetter("acceptance", factsOf(needing), "vi"));
  expect(whole).toContain("nhu cầu hỗ trợ của Bà: phiên dịch ngôn ngữ ký hiệu");
  expect(whole).toContain("có người đi cùng hỗ trợ (Đặng Văn Con, con)");
  expect(wholeOf(composeLetter("acceptance", factsOf(accepted), "vi"))).not.toContain("nhu cầu hỗ trợ của");
});

test("the agency before which the person appears is asked for an interpreter, and for nothing that is over", () => {
  expect(lettersOf(needing)).toContain("agency-needs");
  const letter = composeLetter("agency-needs", factsOf(needing), "vi");
  expect(letter.to).toBe("Kính gửi: Tòa án nhân dân khu vực 1");
  expect(wholeOf(letter)).toContain("bố trí người phiên dịch ngôn ngữ ký hiệu");
  expect(wholeOf(letter)).toContain("27/11/2026");
  expect(wholeOf(letter)).not.toContain("không tự viết được đơn");
  expect(lettersOf({ ...needing, formOfAid: "legal-advice" })).not.toContain("agency-needs");
});

test("the agency is told of an acceptance at once that ends, and that this duty is not confirmed", () => {
  const wrong = { ...applicant, facts: { ...poor, disability: null, ...nothingElse }, allowanceStatus: null };
  const atOnce = { ...accepted, immediateReason: "agency-referral" as const, applicant: wrong };
  expect(lettersOf(atOnce)).toContain("agency-stop");
  expect(lettersOf({ ...atOnce, immediateReason: null })).not.toContain("agency-stop");
  expect(lettersOf({ ...atOnce, applicant })).not.toContain("agency-stop");
  const letter = composeLetter("agency-stop", factsOf(atOnce), "vi");
  expect(wholeOf(letter)).toContain("không thuộc diện được trợ giúp pháp lý");
  expect(letter.notes.join(" ")).toContain("chưa được xác nhận trong văn bản");
});

const nothingElse = {
  meritorious: false,
  ethnicMinority: false,
  livesInExtremeHardshipArea: false,
  proceduralStatuses: [],
  martyrFamily: false,
  agentOrange: false,
  domesticViolenceVictim: false,
  trafficking: "none" as const,
  matterConcernsTrafficking: false,
  livesWithHiv: false,
};
