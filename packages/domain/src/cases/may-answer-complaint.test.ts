import { expect, it } from "vitest";
import { mayAnswerComplaint } from "./may-answer-complaint.ts";
import { moveCase } from "./move-case.ts";

const somebody = { answerer: "director", answererAsProvider: null, complainedOf: null, provider: null };

it("lets the head answer a complaint about the organisation, and about somebody else", () => {
  expect(mayAnswerComplaint(somebody)).toEqual([]);
  expect(mayAnswerComplaint({ ...somebody, complainedOf: "officer" })).toEqual([]);
});

it("lets nobody answer a complaint about themselves, nor one about a case of their own", () => {
  expect(mayAnswerComplaint({ ...somebody, complainedOf: "director" })).toEqual(["complained-of"]);
  expect(mayAnswerComplaint({ ...somebody, answererAsProvider: "p1", provider: "p1" })).toEqual([
    "performs-the-case",
  ]);
  expect(mayAnswerComplaint({ ...somebody, answererAsProvider: "p1", provider: "p2" })).toEqual([]);
});

it("takes a case back only when it is written down how, where the register keeps it", () => {
  const state = {
    status: "in-progress",
    formOfAid: "proceedings",
    hasProvider: true,
    stepCount: 1,
    outcomeDocument: null,
    discontinuationGround: "withdrawn",
    fileHandedOver: false,
  } as const;
  expect(moveCase(state, "discontinue").ok).toBe(true);
  expect(moveCase({ ...state, withdrawalForm: null }, "discontinue")).toEqual({
    ok: false,
    because: ["no-withdrawal-in-writing"],
  });
  expect(moveCase({ ...state, withdrawalForm: "signed-paper" }, "discontinue").ok).toBe(true);
  expect(
    moveCase({ ...state, discontinuationGround: "prohibited-act", withdrawalForm: null }, "discontinue").ok,
  ).toBe(true);
});
