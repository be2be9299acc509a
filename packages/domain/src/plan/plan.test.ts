import { describe, expect, it } from "vitest";
import { comparePlans } from "./compare-plans.ts";
import { activityIds } from "./plan.ts";
import { planBudget } from "./plan-budget.ts";
import { getPlanClause, planClauses } from "./plan-clause.ts";
import { planFaults, planMoveNames, planMoves, type TaskTimes } from "./plan-moves.ts";
import { planStatuses } from "./plan-status.ts";

describe("the plan", () => {
  it("has eighteen clauses, each once and in both languages", () => {
    expect(planClauses).toHaveLength(18);
    expect(new Set(planClauses.map(({ id }) => id)).size).toBe(18);
    for (const { text } of planClauses) expect(text.vi).not.toBe(text.en);
  });

  it("has five activities, each of which is a clause", () => {
    expect(activityIds.map((id) => getPlanClause(id).text.en)).toHaveLength(5);
  });

  it("refuses a clause that it does not have", () => {
    // @ts-expect-error a clause that the plan does not have
    expect(() => getPlanClause("P9.9")).toThrow("planClause");
  });
});

describe("an edition of a plan", () => {
  const tasks = activityIds.map<TaskTimes>((activityId) => ({
    code: `${activityId}.1`,
    activityId,
    leadAgency: "stp",
    from: "2026-01-01",
    until: "2026-12-31",
  }));

  it("is never written over once it is issued", () => {
    const moves = (status: (typeof planStatuses)[number]["code"]) =>
      planMoves(status, { isBeingAmended: false });
    expect(moves("issued")).toEqual(["amend"]);
    expect(moves("superseded")).toEqual([]);
    expect(planStatuses.flatMap(({ code }) => moves(code)).toSorted()).toEqual([...planMoveNames].sort());
  });

  it("lacks nothing with a task of each activity, a lead and days inside the year", () => {
    expect(planFaults(2026, tasks)).toEqual([]);
  });

  it("names each activity without a task, and each task whose days cannot be", () => {
    const [first, ...others] = tasks;
    const wrong = {
      ...(first as TaskTimes),
      from: "2026-05-01",
      until: "2025-04-01",
      leadAgency: "",
    } as const;
    expect(planFaults(2026, [wrong, ...others.slice(1)])).toEqual([
      { fault: "ends-before-it-begins", code: "A1.1" },
      { fault: "outside-the-year", code: "A1.1" },
      { fault: "no-lead", code: "A1.1" },
      { fault: "activity-without-task", activityId: "A2" },
    ]);
  });

  it("counts money of a combined task once, wherever it counts", () => {
    const money = [
      { budget: 50_000_000, countedIn: "plan" },
      { budget: 20_000_000, countedIn: "programme" },
      { budget: null, countedIn: "plan" },
    ] as const;
    expect(planBudget(money)).toEqual({ plan: 50_000_000, programme: 20_000_000, without: 1 });
  });

  it("tells what it changes of the one before, and nothing of one that is the same", () => {
    expect(comparePlans(tasks, tasks)).toEqual([]);
    const later = { ...(tasks[0] as TaskTimes), until: "2026-11-30" } as const;
    expect(comparePlans(tasks, [later, ...tasks.slice(2)])).toEqual([
      { change: "changed", code: "A1.1", fields: ["until"] },
      { change: "removed", code: "A2.1" },
    ]);
  });
});
