import { describe, expect, it } from "vitest";
import { activityIds } from "./plan.ts";
import { getPlanClause, planClauses } from "./plan-clause.ts";

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
