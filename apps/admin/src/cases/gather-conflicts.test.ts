import { expect, test } from "vitest";
import type { Conflict } from "./file/file-lines.ts";
import { gatherConflicts } from "./gather-conflicts.ts";

const conflict = (caseId: string, provider: string): Conflict => ({
  kind: "former-client-opposing",
  effect: "needs-waiver",
  score: 0.8,
  reasons: ["same-name"],
  here: { partyId: null, fullName: "Đỗ Văn Khách", role: "opposing-party" },
  there: {
    caseId,
    fileCode: caseId,
    office: "Chi nhánh số 2",
    fullName: "Đỗ Văn Khách",
    birthYear: 1980,
    role: "beneficiary",
  },
  provider: { id: provider, fullName: provider },
  waiver: null,
  waivable: [],
});

test("a case with two providers is told once, with both names", () => {
  const gathered = gatherConflicts([conflict("a", "Lan"), conflict("b", "Lan"), conflict("a", "Minh")]);
  expect(gathered.map(({ there, provider }) => [there.caseId, provider.fullName])).toEqual([
    ["a", "Lan, Minh"],
    ["b", "Lan"],
  ]);
});
