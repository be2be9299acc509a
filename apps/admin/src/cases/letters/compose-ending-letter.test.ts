import { expect, test } from "vitest";
import type { Letter } from "../../eligibility/letters/letter.ts";
import type { LetterFacts } from "../../eligibility/letters/letter-facts.ts";
import type { CaseRecord } from "../case-page.tsx";
import { composeEndingLetter, endingOf } from "./compose-ending-letter.ts";

const applicant = { fullName: "Đặng Thị Mẫu", sex: "female", communeName: "Phường Cái Răng" };
const facts = {
  record: { applicant, receivedAt: "2026-11-20T09:00:00+07:00", requesterKind: "self", requesterName: null },
  decision: undefined,
  fileCode: "CN1.TGTT.01.2026",
  city: { vi: "Thành phố Cần Thơ", en: "Can Tho City" },
  office: { name: "Chi nhánh số 1", kind: "branch", centre: "Trung tâm trợ giúp pháp lý nhà nước" },
  // The letter reads no more of a request than this.
} as unknown as LetterFacts;

const running = {
  fileCode: "CN1.TGTT.01.2026",
  matter: "Ly hôn",
  acceptedAt: "2026-11-20T10:00:00+07:00",
  discontinuedAt: null,
  discontinuationGround: null,
  transferredAt: null,
  transferredTo: null,
  informedOn: null,
  endingReason: null,
} as unknown as CaseRecord;
const stopped: CaseRecord = {
  ...running,
  discontinuedAt: "2026-11-25T10:00:00+07:00",
  discontinuationGround: "withdrawn",
  endingReason: "Đã tự hòa giải.",
};
const transferred: CaseRecord = {
  ...running,
  transferredAt: "2026-11-25T10:00:00+07:00",
  transferredTo: "Trung tâm tỉnh Mẫu",
  informedOn: "2026-11-24",
  endingReason: "Cư trú và vụ việc ở tỉnh khác.",
};

const wholeOf = ({ grounds, body, notes }: Letter) => [...grounds, ...body.flat(), ...notes].join("\n");

test("a case has a letter of its ending only once it has ended so", () => {
  expect(endingOf(running)).toBeNull();
  expect(endingOf(stopped)).toBe("discontinuation");
  expect(endingOf(transferred)).toBe("transfer");
});

test("a case that is not continued says on which ground and why, and how to complain", () => {
  const letter = wholeOf(composeEndingLetter("discontinuation", stopped, facts, "vi"));
  expect(letter).toContain("Điều 37 Luật Trợ giúp pháp lý số 11/2017/QH14");
  expect(letter).toContain("Người được trợ giúp pháp lý rút yêu cầu");
  expect(letter).toContain("Đã tự hòa giải.");
  expect(letter).toMatch(/người đứng đầu Trung tâm .* 03 ngày làm việc kể từ/);
});

test("a transfer tells to whom the case goes and when the person was told", () => {
  const letter = composeEndingLetter("transfer", transferred, facts, "vi");
  expect(wholeOf(letter)).toContain("khoản 1 Điều 35 Luật Trợ giúp pháp lý số 11/2017/QH14");
  expect(wholeOf(letter)).toContain("Trung tâm tỉnh Mẫu tiếp tục thực hiện vụ việc");
  expect(wholeOf(letter)).toContain("ngày 24/11/2026");
  expect(letter.subject).toBe("Về việc chuyển vụ việc trợ giúp pháp lý");
});

test("every mark in the text has its note at the foot, in both languages", () => {
  for (const language of ["vi", "en"] as const)
    for (const [ending, legalCase] of [
      ["discontinuation", stopped],
      ["transfer", transferred],
    ] as const) {
      const { grounds, body, notes } = composeEndingLetter(ending, legalCase, facts, language);
      const marks = [...[...grounds, ...body.flat()].join("\n").matchAll(/ \((\d+)\)/g)].map(([, mark]) =>
        Number(mark),
      );
      expect([...new Set(marks)].toSorted(), ending).toEqual(notes.map((_, at) => at + 1));
    }
});
