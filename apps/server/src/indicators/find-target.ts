import type { IndicatorDefinition } from "@tgpl/domain";
import type { PlanTargetRow } from "../plan/plan.data.ts";

/**
 * The target of a place. A share, a rate or a median promised for the city holds in every part of it; an amount
 * does not, so a place without its own has none.
 */
export function findTarget(
  targets: readonly PlanTargetRow[],
  { id, statistic }: Pick<IndicatorDefinition, "id" | "statistic">,
  placeCode: string,
  cityCode: string,
): PlanTargetRow | undefined {
  const of = (code: string) => targets.find((one) => one.indicatorId === id && one.placeCode === code);
  return of(placeCode) ?? (isAmount(statistic) ? undefined : of(cityCode));
}

/** What is larger in a larger place. */
export function isAmount(statistic: IndicatorDefinition["statistic"]): boolean {
  return statistic === "count" || statistic === "sum" || statistic === "distinct";
}
