import type { CountedIn } from "./counted-in.ts";

/** Money of tasks, in đồng. */
export type PlanBudget = {
  /** Of this plan. */
  readonly plan: number;
  /** Of programmes that tasks are combined with: shown beside, never added. */
  readonly programme: number;
  /** How many tasks have no sum: nothing of their own, or not decided. */
  readonly without: number;
};

/**
 * What the tasks cost. Money of a task that is combined with a programme (lồng ghép, P3.3) and counted there is left out of
 * the plan's own sum, so that nothing is counted twice.
 *
 * @example
 * planBudget([{ budget: 50_000_000, countedIn: "plan" }, { budget: 20_000_000, countedIn: "programme" }])
 * // { plan: 50000000, programme: 20000000, without: 0 }
 */
export function planBudget(
  tasks: readonly { readonly budget: number | null; readonly countedIn: CountedIn }[],
): PlanBudget {
  const sum = (place: CountedIn) =>
    tasks.reduce((all, { budget, countedIn }) => all + (countedIn === place ? (budget ?? 0) : 0), 0);
  return {
    plan: sum("plan"),
    programme: sum("programme"),
    without: tasks.filter(({ budget }) => budget === null).length,
  };
}
