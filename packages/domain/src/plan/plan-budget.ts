import type { CountedIn } from "./counted-in.ts";

/** The money of a task: in đồng, `null` where none is set. */
export type TaskMoney = { readonly budget: number | null; readonly countedIn: CountedIn };

/** The money of a plan in đồng. */
export type PlanBudget = {
  /** What counts in this plan. */
  readonly own: number;
  /** What counts in the programmes that tasks are combined with: never a part of `own`. */
  readonly inProgrammes: number;
  /** Tasks for which no money is set. */
  readonly unset: number;
};

/**
 * The money of a plan, each đồng once: what counts in a programme is left out of the plan's own total (P3.3).
 *
 * @example
 * planBudget([{ budget: 30, countedIn: "plan" }, { budget: 20, countedIn: "programme" }]).own // 30
 */
export function planBudget(tasks: readonly TaskMoney[]): PlanBudget {
  return {
    own: sumOf(tasks, "plan"),
    inProgrammes: sumOf(tasks, "programme"),
    unset: tasks.filter(({ budget }) => budget === null).length,
  };
}

function sumOf(tasks: readonly TaskMoney[], place: CountedIn): number {
  return tasks
    .filter(({ countedIn }) => countedIn === place)
    .reduce((total, { budget }) => total + (budget ?? 0), 0);
}
