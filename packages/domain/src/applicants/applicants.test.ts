import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidInput } from "../input/invalid-input.ts";
import { factNames } from "./applicant-facts.ts";
import { factQuestion } from "./fact-question.ts";
import { findContradictions } from "./find-contradictions.ts";
import { isNationalId, nationalIdWarnings, readNationalId, toNationalId } from "./national-id.ts";
import { toApplicantFacts } from "./to-applicant-facts.ts";
import { toVietnamesePhone, VietnamesePhone } from "./vietnamese-phone.ts";

const on = "2026-03-02";

function refusalOf(facts: unknown): InvalidInput {
  try {
    toApplicantFacts(facts, on);
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
  throw new Error("Not refused.");
}

describe("facts", () => {
  it("may be missing, all of them", () => {
    expect(toApplicantFacts({}, on)).toEqual({});
    expect(Object.keys(toApplicantFacts({ birthDate: undefined, household: "poor" }, on))).toEqual([
      "household",
    ]);
  });

  it.each([
    [{ household: "rich" }, "facts.household", "rich", "poor, near-poor, neither"],
    [{ birthDate: "15/06/2010" }, "facts.birthDate", "15/06/2010", "YYYY-MM-DD"],
    [{ birthDate: "2026-02-30" }, "facts.birthDate", "2026-02-30", "YYYY-MM-DD"],
    [{ meritorious: "yes" }, "facts.meritorious", "yes", "boolean"],
    [{ proceduralStatuses: ["suspect"] }, "facts.proceduralStatuses.0", "suspect", "accused"],
    [
      { disability: { types: [], degree: "heavy", certified: true } },
      "facts.disability.degree",
      "heavy",
      "extremely-severe, severe, mild",
    ],
    [
      { disability: { types: [], degree: "mild", certified: true, council: "x" } },
      "facts.disability.council",
      "x",
      "types, degree, certified",
    ],
    [{ age: 16 }, "facts.age", 16, "birthDate"],
    [{ birthDate: "2026-03-03" }, "facts.birthDate", "2026-03-03", "2026-03-02"],
  ])("are refused, naming field, value and what is allowed: %j", (facts, field, value, allowed) => {
    const refusal = refusalOf(facts);
    expect([refusal.field, refusal.value]).toEqual([field, value]);
    expect(refusal.allowed).toContain(allowed);
  });

  it("are refused when they are no object at all", () => {
    for (const value of [null, "x", 3, []]) expect(refusalOf(value).field).toBe("facts");
  });

  it("allow a birth on the day itself", () => {
    expect(toApplicantFacts({ birthDate: on }, on).birthDate).toBe(on);
  });
});

describe("facts that hardly go together", () => {
  it("are shown, not refused", () => {
    const minor = { trafficking: "accompanying-minor", birthDate: "2008-03-03" } as const;
    expect(findContradictions(minor, on)).toEqual([]);
    expect(findContradictions(minor, "2026-03-03").map(({ code }) => code)).toEqual([
      "accompanying-minor-is-adult",
    ]);
  });

  it("include a disability of no type", () => {
    const found = findContradictions({ disability: { types: [], degree: "mild", certified: true } }, on);
    expect(found.map(({ code }) => code)).toEqual(["disability-without-type"]);
  });
});

describe("a national id number", () => {
  it("has twelve digits; spaces and dots are only typing", () => {
    expect(toNationalId("092 187 000 001")).toBe("092187000001");
    expect(isNationalId("09218700000")).toBe(false);
    expect(isNationalId("٠٩٢١٨٧٠٠٠٠٠١")).toBe(false);
    expect(() => toNationalId("092-187")).toThrow("nationalId:");
  });

  it("tells sex and year of birth of its holder", () => {
    expect(readNationalId("092187000001")).toEqual({ place: "092", sex: "female", birthYear: 1987 });
    expect(readNationalId("092210000001")).toEqual({ place: "092", sex: "male", birthYear: 2010 });
  });

  it("warns where it disagrees with the form, and only there", () => {
    const id = "092187000001";
    expect(nationalIdWarnings(id, { birthDate: "1987-02-14", sex: "female" })).toEqual([]);
    expect(nationalIdWarnings(id, { birthDate: "1986-02-14", sex: "male" })).toEqual([
      "birth-year-differs",
      "sex-differs",
    ]);
    expect(nationalIdWarnings(id, { sex: "other" })).toEqual([]);
  });
});

describe("a phone number", () => {
  it("comes out in its national form, however it was typed", () => {
    for (const typed of ["0900000001", "0900 000 001", "+84 900.000.001", "0084900000001"]) {
      expect(toVietnamesePhone(typed)).toBe("0900000001");
    }
    expect(toVietnamesePhone("(0292) 3800 000")).toBe("02923800000");
  });

  it("is refused when no such number exists", () => {
    for (const typed of ["", "12345", "0100000000", "+1 202 555 0100"]) {
      expect(() => toVietnamesePhone(typed)).toThrow("phone:");
      expect(VietnamesePhone.safeParse(typed).success).toBe(false);
    }
  });

  it("stays the same when it is normalised again", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[35789]\d{8}$/), (phone) => {
        expect(toVietnamesePhone(toVietnamesePhone(phone))).toBe(phone);
      }),
    );
  });
});

describe("a question", () => {
  it("stands for every fact, in both languages", () => {
    for (const fact of factNames) {
      for (const language of ["vi", "en"] as const) {
        const { question, hint, short } = factQuestion(fact, language);
        expect(question.endsWith("?")).toBe(true);
        expect(hint.length * short.length).toBeGreaterThan(0);
      }
      expect(factQuestion(fact, "vi")).not.toEqual(factQuestion(fact, "en"));
    }
  });
});
