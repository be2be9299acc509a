import type { IndicatorDefinition } from "@tgpl/domain";
import type { PlanTargetRow } from "../plan/plan.data.ts";

/**
 * The target of a place. A share or a median promised for the city holds in every part of it; a number of cases
 * does not, so a place without its own has none.
 */
export function findTarget(
  targets: readonly PlanTargetRow[],
  { id, statistic }: Pick<IndicatorDefinition, "id" | "statistic">,
  placeCode: string,
  cityCode: string,
): PlanTargetRow | undefined {
  const of = (code: string) => targets.find((one) => one.indicatorId === id && one.placeCode === code);
  return of(placeCode) ?? (statistic === "count" ? undefined : of(cityCode));
}
