import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, type PlainDate } from "../dates/plain-date.ts";
import { codesOf } from "../law/legal-term.ts";
import { checklistAnswers, checklistGaps } from "./checklist-answer.ts";
import { type InspectionState, inspectionMoves } from "./inspection-moves.ts";
import { inspectionMoveNames, inspectionStatuses } from "./inspection-status.ts";
import { recommendationDaysLate, recommendationMoves } from "./recommendation-moves.ts";
import { recommendationMoveNames, recommendationStatuses } from "./recommendation-status.ts";

const whole = { unanswered: [], withoutFinding: [] };
const on = "2026-06-10";
const because = (visit: InspectionState, move: (typeof inspectionMoveNames)[number], today: PlainDate = on) =>
  inspectionMoves(visit, today).find((one) => one.move === move)?.because;

describe("a visit of inspection", () => {
  it("is held from its day on, and no sooner", () => {
    const planned: InspectionState = { status: "inspection-planned", on, gaps: whole };
    expect(because(planned, "hold-visit", "2026-06-09")).toEqual(["visit-to-come"]);
    expect(because(planned, "hold-visit", "2026-06-10")).toEqual([]);
    expect(because(planned, "hold-visit", "2026-06-11")).toEqual([]);
  });

  it("has closed minutes once each point is answered and each “no” has its finding", () => {
    const held = (gaps: InspectionState["gaps"]): InspectionState => ({
      status: "inspection-held",
      on,
      gaps,
    });
    expect(because(held({ unanswered: ["a"], withoutFinding: ["b"] }), "conclude-visit")).toEqual([
      "checklist-unanswered",
      "answer-without-finding",
    ]);
    expect(because(held(whole), "conclude-visit")).toEqual([]);
  });

  it("takes no word into its minutes before it is held and none after they are closed", () => {
    for (const move of ["answer-checklist", "add-finding", "conclude-visit"] as const) {
      expect(because({ status: "inspection-planned", on, gaps: whole }, move)).toEqual(["visit-not-held"]);
      expect(because({ status: "inspection-concluded", on, gaps: whole }, move)).toEqual(["visit-concluded"]);
    }
  });

  it("is not planned again or cancelled once the team was there, but can be followed up", () => {
    for (const status of ["inspection-held", "inspection-concluded"] as const) {
      expect(because({ status, on, gaps: whole }, "change-visit")).toEqual(["visit-held"]);
      expect(because({ status, on, gaps: whole }, "cancel-visit")).toEqual(["visit-held"]);
      expect(because({ status, on, gaps: whole }, "plan-follow-up")).toEqual([]);
    }
  });

  it("has no move left once cancelled, and tells each move in each state", () => {
    for (const status of codesOf(inspectionStatuses)) {
      const options = inspectionMoves({ status, on, gaps: whole }, on);
      expect(options.map(({ move }) => move)).toEqual([...inspectionMoveNames]);
      if (status === "inspection-cancelled")
        expect(options.every(({ because: against }) => against[0] === "visit-cancelled")).toBe(true);
    }
  });
});

test("A checklist lacks exactly what has no answer, and each no that nobody wrote a finding of", () => {
  const items = ["a", "b", "c", "d"];
  const answer = fc.option(fc.constantFrom(...codesOf(checklistAnswers)), { nil: undefined });
  fc.assert(
    fc.property(fc.array(answer, { minLength: 4, maxLength: 4 }), fc.subarray(items), (given, found) => {
      const answers = Object.fromEntries(
        items.flatMap((item, at) => (given[at] ? [[item, given[at]]] : [])),
      ) as Parameters<typeof checklistGaps>[0]["answers"];
      const gaps = checklistGaps({ items, answers, found });
      for (const item of items) {
        expect(gaps.unanswered.includes(item)).toBe(!(item in answers));
        expect(gaps.withoutFinding.includes(item)).toBe(answers[item] === "no" && !found.includes(item));
      }
    }),
  );
});

describe("a recommendation", () => {
  const state = {
    status: "recommendation-reported",
    isInForce: true,
    evidence: 1,
    reportedByAsker: false,
  } as const;
  const against = (given: Partial<Parameters<typeof recommendationMoves>[0]>, move: string) =>
    recommendationMoves({ ...state, ...given }).find((one) => one.move === move)?.because;

  it("is closed on proof, by somebody else than the one who reported it", () => {
    expect(against({}, "close")).toEqual([]);
    expect(against({ evidence: 0 }, "close")).toEqual(["no-evidence"]);
    expect(against({ reportedByAsker: true }, "close")).toEqual(["reported-by-the-same"]);
    expect(against({ status: "recommendation-open" }, "close")).toEqual(["not-reported"]);
  });

  it("is sent back by anybody who may, whatever its proof", () => {
    expect(against({ evidence: 0, reportedByAsker: true }, "send-back")).toEqual([]);
  });

  it("is reported once for each time it is sent back", () => {
    expect(against({ status: "recommendation-open" }, "report-done")).toEqual([]);
    expect(against({}, "report-done")).toEqual(["already-reported"]);
  });

  it("cannot be moved while the minutes are open, nor once it is closed", () => {
    for (const move of recommendationMoveNames) {
      expect(against({ isInForce: false, status: "recommendation-open" }, move)).toEqual(["minutes-open"]);
      expect(against({ status: "recommendation-closed" }, move)).toEqual(["recommendation-closed"]);
    }
    expect(codesOf(recommendationStatuses)).toHaveLength(3);
  });

  it("is late from the day after its day, until somebody reports it done", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 40 }), (late, later) => {
        const dueOn = "2026-06-30";
        const reportedOn = addDays(dueOn, late);
        expect(recommendationDaysLate({ dueOn, reportedOn: null }, reportedOn)).toBe(Math.max(0, late));
        expect(recommendationDaysLate({ dueOn, reportedOn }, addDays(reportedOn, later))).toBe(
          Math.max(0, late),
        );
      }),
    );
  });
});
