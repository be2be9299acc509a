import {
  type CommunesOfToday,
  type DeadlineRuleId,
  type IndicatorDefinition,
  indicators,
  type Selection,
} from "@tgpl/domain";
import { factSources, tellsClocks } from "./fact-sources.ts";

/** The definitions whose facts are all in the database; the others have no figure yet. */
export const suppliedIndicators: readonly IndicatorDefinition[] = indicators.filter(isSupplied);

export function isSupplied({ numerator, denominator }: IndicatorDefinition): boolean {
  return isHeld(numerator) && (denominator === undefined || isHeld(denominator));
}

function isHeld(selection: Selection | CommunesOfToday): boolean {
  if ("places" in selection) return true;
  return factSources[selection.fact] !== null && tellsClocks(rulesOf(selection));
}

/** The time limits that a selection takes; none of facts that are no clocks. */
export function rulesOf(selection: Selection): readonly DeadlineRuleId[] {
  if (selection.fact !== "clock") return [];
  return selection.where.flatMap((one) => (one.field === "rule" && "oneOf" in one ? one.oneOf : []));
}
