import type { IndicatorDefinition } from "@tgpl/domain";

type Unit = IndicatorDefinition["unit"];

/** In which words a sentence speaks of a unit. The page of an indicator names it already, so most are an amount. */
export function unitWords(unit: Unit): "cases" | "percent" | "working-days" | "amount" {
  return unit === "cases" || unit === "percent" || unit === "working-days" ? unit : "amount";
}
