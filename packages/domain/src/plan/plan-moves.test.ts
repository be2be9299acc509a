import { describe, expect, it } from "vitest";
import { compareEditions } from "./compare-editions.ts";
import { planBudget } from "./plan-budget.ts";
import { type PlanEdition, type PlanPiece, planMoves } from "./plan-moves.ts";
import { shiftToYear } from "./shift-to-year.ts";

const task = (changes: Partial<PlanPiece> = {}): PlanPiece => ({
  code: "A1.1",
  activityId: "A1",
  leadAgency: "stp",
  from: "2027-03-01",
  until: "2027-11-30",
  ...changes,
});
const edition = (changes: Partial<PlanEdition> = {}): PlanEdition => ({
  year: 2027,
  status: "draft",
  activityIds: ["A1"],
  tasks: [task()],
  hasOpenEdition: false,
  ...changes,
});

describe("the moves of an edition", () => {
  it("lead from writing to the issued plan, which only an amendment changes", () => {
    expect(planMoves(edition()).moves).toEqual(["edit", "submit"]);
    expect(planMoves(edition({ status: "submitted" })).moves).toEqual(["issue", "take-back"]);
    expect(planMoves(edition({ status: "issued" })).moves).toEqual(["amend"]);
    expect(planMoves(edition({ status: "superseded" })).moves).toEqual([]);
  });

  it("let one amendment be written at a time", () => {
    expect(planMoves(edition({ status: "issued", hasOpenEdition: true })).moves).toEqual([]);
  });

  it.each([
    ["activity-without-task", "A2", { activityIds: ["A1", "A2"] }],
    ["task-without-lead", "A1.1", { tasks: [task({ leadAgency: null })] }],
    ["task-outside-year", "A1.1", { tasks: [task({ until: "2028-01-01" })] }],
    ["task-outside-year", "A1.1", { tasks: [task({ from: "2026-12-31" })] }],
    ["ends-before-it-begins", "A1.1", { tasks: [task({ from: "2027-12-01" })] }],
  ] as const)("hold back what has %s", (code, at, changes) => {
    expect(planMoves(edition(changes))).toEqual({ moves: ["edit"], missing: [{ code, at }] });
    expect(planMoves(edition({ ...changes, status: "submitted" })).moves).toEqual(["take-back"]);
  });

  it("ask nothing more of what is issued", () => {
    expect(planMoves(edition({ status: "issued", tasks: [] })).missing).toEqual([]);
  });

  it("take the first and the last day of the year as inside it", () => {
    expect(
      planMoves(edition({ tasks: [task({ from: "2027-01-01", until: "2027-12-31" })] })).missing,
    ).toEqual([]);
  });
});

describe("two editions", () => {
  const piece = (code: string, until: string | null) => ({ code, fields: { lead: "stp", until } });

  it("differ by what came, what changed and what went", () => {
    const before = [piece("A1.1", "2027-11-30"), piece("A1.2", "2027-06-30"), piece("A1.3", null)];
    const after = [piece("A1.1", "2027-12-15"), piece("A1.2", "2027-06-30"), piece("A1.4", null)];
    expect(compareEditions(before, after)).toEqual([
      {
        code: "A1.1",
        kind: "changed",
        fields: [{ field: "until", before: "2027-11-30", after: "2027-12-15" }],
      },
      { code: "A1.4", kind: "added", fields: [] },
      { code: "A1.3", kind: "removed", fields: [] },
    ]);
  });

  it("of the same words differ by nothing", () => {
    expect(compareEditions([piece("A1.1", null)], [piece("A1.1", null)])).toEqual([]);
  });
});

it("counts money once: what counts in a programme is no part of the plan's own", () => {
  expect(
    planBudget([
      { budget: 40_000_000, countedIn: "plan" },
      { budget: 15_000_000, countedIn: "programme" },
      { budget: null, countedIn: "plan" },
    ]),
  ).toEqual({ own: 40_000_000, inProgrammes: 15_000_000, unset: 1 });
});

it("moves a day to another year, and 29 February only where there is one", () => {
  expect(shiftToYear("2026-04-18", 2027)).toBe("2027-04-18");
  expect(shiftToYear("2024-02-29", 2028)).toBe("2028-02-29");
  expect(shiftToYear("2096-02-29", 2100)).toBe("2100-02-28");
});
