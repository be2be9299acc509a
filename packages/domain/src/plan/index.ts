/**
 * The plan: its clauses, activities and targets.
 *
 * @module
 */

export { carryOver } from "./carry-over.ts";
export {
  type ComparedPiece,
  compareEditions,
  type EditionChange,
  type FieldChange,
} from "./compare-editions.ts";
export { type CountedIn, countingPlaces } from "./counted-in.ts";
export { type ActivityId, activityIds, type Plan, type PlanActivity } from "./plan.ts";
export { type PlanBudget, planBudget, type TaskMoney } from "./plan-budget.ts";
export { getPlanClause, type PlanClause, type PlanClauseId, planClauses } from "./plan-clause.ts";
export {
  type PlanEdition,
  type PlanFault,
  type PlanMove,
  type PlanObstacle,
  type PlanPiece,
  planFaults,
  planMoves,
  planObstacles,
} from "./plan-moves.ts";
export { type PlanStatus, planStatuses } from "./plan-status.ts";
export { shiftToYear } from "./shift-to-year.ts";
export type { Month, Target, TargetPlace } from "./target.ts";
