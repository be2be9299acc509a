/**
 * The plan: its clauses, activities and targets.
 *
 * @module
 */

export { carryOver } from "./carry-over.ts";
export { type CountedIn, countingPlaces } from "./counted-in.ts";
export { type ActivityId, activityIds, type Plan, type PlanActivity } from "./plan.ts";
export { getPlanClause, type PlanClause, type PlanClauseId, planClauses } from "./plan-clause.ts";
export { type PlanStatus, planStatuses } from "./plan-status.ts";
export type { Month, Target, TargetPlace } from "./target.ts";
