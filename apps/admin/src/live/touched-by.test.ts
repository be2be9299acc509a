import { expect, test } from "vitest";
import { isTouchedBy } from "./touched-by.ts";

const question = (path: string, input: object = {}) => ({
  queryKey: [path.split("."), { input, type: "query" }],
});

test("a changed request touches lists, my work and itself, and no other request", () => {
  const isTouched = isTouchedBy([{ kind: "request", id: "a" }]);
  expect(isTouched(question("requests.list", { status: null }))).toBe(true);
  expect(isTouched(question("cases.work", { scope: "mine" }))).toBe(true);
  expect(isTouched(question("requests.get", { id: "a" }))).toBe(true);
  expect(isTouched(question("eligibility.standing", { requestId: "a" }))).toBe(true);
  expect(isTouched(question("requests.get", { id: "b" }))).toBe(false);
  expect(isTouched(question("directory.offices"))).toBe(false);
});

test("a changed person touches the requests that show them, whichever those are", () => {
  const isTouched = isTouchedBy([{ kind: "applicant", id: "p" }]);
  expect(isTouched(question("requests.get", { id: "b" }))).toBe(true);
  expect(isTouched(question("applicants.get", { id: "q" }))).toBe(false);
});

test("a question with a key of its own is left alone", () => {
  expect(isTouchedBy([{ kind: "case", id: "a" }])({ queryKey: ["shapes"] })).toBe(false);
});
