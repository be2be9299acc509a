import { expect, test } from "vitest";
import { emptyRequestForm, seenPapers, toRequestForm } from "./request-form-value.ts";

test("only papers that somebody has seen are sent", () => {
  const papers = { "disability-certificate": "original", "near-poor-certificate": undefined } as const;
  const value = { ...emptyRequestForm(), papers: { ...papers } };
  expect(seenPapers(value.papers)).toEqual(["disability-certificate"]);
  expect(toRequestForm(value).papers).toEqual([
    { code: "disability-certificate", seen: "original", database: null },
  ]);
});

test("a name typed before “the person concerned” was chosen is not sent", () => {
  const value = { ...emptyRequestForm(), requesterName: "Nguyễn Văn Mẫu" };
  expect(toRequestForm({ ...value, requesterKind: "self" }).requesterName).toBeNull();
  expect(toRequestForm({ ...value, requesterKind: "relative" }).requesterName).toBe("Nguyễn Văn Mẫu");
});
