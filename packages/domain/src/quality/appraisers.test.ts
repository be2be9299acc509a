import { describe, expect, it } from "vitest";
import { mayAppraise } from "./may-appraise.ts";
import { compareWithNorm } from "./payment-norm.ts";
import { isGoodAnswer, satisfactionQuestions } from "./satisfaction.ts";

describe("who may appraise", () => {
  const stranger = { appraiser: "a1", appraiserAsProvider: null, provider: "p1", earlierAppraisers: [] };

  it("is anybody but the one who performed the case", () => {
    expect(mayAppraise(stranger)).toEqual([]);
    expect(mayAppraise({ ...stranger, appraiserAsProvider: "p1" })).toEqual(["own-case"]);
    expect(mayAppraise({ ...stranger, appraiserAsProvider: "p2" })).toEqual([]);
  });

  it("is for a second opinion another person than for the first", () => {
    expect(mayAppraise({ ...stranger, earlierAppraisers: ["a1"] })).toEqual(["same-appraiser"]);
  });

  it("is nobody's own case where nobody was appointed", () => {
    expect(mayAppraise({ ...stranger, provider: null })).toEqual([]);
  });
});

describe("hours held against the most that is paid", () => {
  it("are within it at 120 hours and over it above", () => {
    expect(compareWithNorm(120).isOver).toBe(false);
    expect(compareWithNorm(120.5)).toEqual({ halfDays: 30.125, mostHalfDays: 30, isOver: true });
  });

  it("are never less than none", () => {
    expect(() => compareWithNorm(-1)).toThrow("0 hours or more");
  });
});

describe("what a person answers", () => {
  it("that nobody asked for money is a good word, that somebody did a bad one", () => {
    expect(isGoodAnswer("money-asked", "no")).toBe(true);
    expect(isGoodAnswer("money-asked", "yes")).toBe(false);
    expect(isGoodAnswer("understood", "yes")).toBe(true);
  });

  it("counts for neither side when it is no answer", () => {
    for (const { code } of satisfactionQuestions) expect(isGoodAnswer(code, "no-answer")).toBeNull();
  });
});
