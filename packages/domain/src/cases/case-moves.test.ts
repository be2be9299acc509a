import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf } from "../law/legal-term.ts";
import { formsOfAid } from "../requests/form-of-aid.ts";
import { caseMoveNames } from "./case-machine.ts";
import { type CaseState, caseMoves, isClosed } from "./case-moves.ts";
import { caseStatuses } from "./case-status.ts";
import { discontinuationGrounds } from "./discontinuation-ground.ts";
import { explainCaseMove } from "./explain-case-move.ts";
import { fileCode, parseFileCode } from "./file-code.ts";
import { moveCase } from "./move-case.ts";
import { outcomeDocuments } from "./outcome-document.ts";

const fresh: CaseState = {
  status: "accepted",
  formOfAid: "proceedings",
  hasProvider: false,
  stepCount: 0,
  outcomeDocument: null,
  discontinuationGround: null,
  fileHandedOver: false,
};

const anyState: fc.Arbitrary<CaseState> = fc.record({
  status: fc.constantFrom(...codesOf(caseStatuses)),
  formOfAid: fc.constantFrom(...codesOf(formsOfAid)),
  hasProvider: fc.boolean(),
  stepCount: fc.nat(3),
  outcomeDocument: fc.option(fc.constantFrom(...codesOf(outcomeDocuments))),
  discontinuationGround: fc.option(fc.constantFrom(...codesOf(discontinuationGrounds))),
  fileHandedOver: fc.boolean(),
});

describe("a case", () => {
  it("goes from acceptance over a provider and a step to its end and the hand-over of its file", () => {
    expect(moveCase(fresh, "appoint-provider")).toMatchObject({ status: "provider-appointed" });
    const provided: CaseState = { ...fresh, status: "provider-appointed", hasProvider: true };
    expect(moveCase(provided, "record-step")).toMatchObject({ status: "in-progress" });
    const done: CaseState = {
      ...provided,
      status: "in-progress",
      stepCount: 1,
      outcomeDocument: "judgment-or-decision",
    };
    expect(moveCase(done, "close")).toEqual({
      ok: true,
      status: "closed",
      unconfirmed: ["12/2018/TT-BTP#10"],
    });
    expect(moveCase({ ...done, status: "closed" }, "hand-over")).toMatchObject({ status: "handed-over" });
  });

  it("that has just been accepted cannot be closed, and names everything that is missing", () => {
    expect(moveCase(fresh, "close")).toEqual({
      ok: false,
      because: ["no-provider", "no-step-recorded", "no-outcome-document"],
    });
  });

  it("of advice does not end with a judgment", () => {
    const advice: CaseState = {
      ...fresh,
      status: "in-progress",
      formOfAid: "legal-advice",
      hasProvider: true,
      stepCount: 1,
      outcomeDocument: "judgment-or-decision",
    };
    expect(moveCase(advice, "close")).toEqual({ ok: false, because: ["outcome-document-of-another-form"] });
    expect(moveCase({ ...advice, outcomeDocument: "written-answer" }, "close")).toMatchObject({ ok: true });
  });

  it("is discontinued only on a ground of Điều 37, and stays discontinued when its file is handed over", () => {
    expect(moveCase(fresh, "discontinue")).toEqual({ ok: false, because: ["no-discontinuation-ground"] });
    const withdrawn: CaseState = { ...fresh, discontinuationGround: "withdrawn" };
    expect(moveCase(withdrawn, "discontinue")).toMatchObject({ status: "discontinued" });
    expect(moveCase({ ...withdrawn, status: "discontinued" }, "hand-over")).toMatchObject({
      status: "discontinued",
    });
  });

  it("that has ended takes no work any more", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        fc.pre(isClosed(state.status));
        for (const move of ["appoint-provider", "replace-provider", "record-step", "close"] as const) {
          expect(moveCase(state, move)).toEqual({ ok: false, because: ["case-ended"] });
        }
      }),
    );
  });

  it("is closed only with a provider, a step and the document of its form", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const closing = moveCase(state, "close");
        const form = outcomeDocuments.find((one) => one.code === state.outcomeDocument)?.formOfAid;
        const complete = state.hasProvider && state.stepCount > 0 && form === state.formOfAid;
        expect(closing.ok).toBe(complete && !isClosed(state.status) && state.status !== "transferred");
      }),
    );
  });

  it("explains every answer about every move in both languages", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const answer of caseMoves(state)) {
          for (const sentence of [...explainCaseMove(answer, "vi"), ...explainCaseMove(answer, "en")]) {
            expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
          }
        }
      }),
    );
  });

  it("knows no other moves", () => {
    // @ts-expect-error a move that does not exist
    expect(() => moveCase(fresh, "reopen")).toThrow(`allowed: ${caseMoveNames.join(", ")}`);
  });
});

describe("a file code", () => {
  it("is written as the circular writes it", () => {
    expect(fileCode({ organisation: "CN1", formOfAid: "proceedings", sequence: 1, year: 2018 })).toBe(
      "CN1.TGTT.01.2018",
    );
    expect(fileCode({ organisation: "TT", formOfAid: "legal-advice", sequence: 120, year: 2026 })).toBe(
      "TT.TV.120.2026",
    );
  });

  it("can be read back, whoever wrote it", () => {
    const code = fc.record({
      organisation: fc.constantFrom("TT", "CN1", "CN12", "TT-ĐB"),
      formOfAid: fc.constantFrom(...codesOf(formsOfAid)),
      sequence: fc.integer({ min: 1, max: 99_999 }),
      year: fc.integer({ min: 2018, max: 2060 }),
    });
    fc.assert(
      fc.property(code, (parts) => {
        expect(parseFileCode(fileCode(parts).normalize("NFD"))).toEqual(parts);
      }),
    );
  });

  it.each(["CN1.XX.01.2018", "CN1.TGTT.1.2018", "CN1.TGTT.01.18", "CN1.TGTT.00.2018", "cn 1.TV.01.2018", ""])(
    "is refused when it reads %j",
    (text) => {
      expect(() => parseFileCode(text)).toThrow(/is not allowed/);
    },
  );
});
