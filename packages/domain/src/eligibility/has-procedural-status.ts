import type { RuleOnDay } from "./rule-on-day.ts";
import type { Situation } from "./situation.ts";
import type { Truth } from "./truth.ts";

/** Any one of the statuses that the clause names. Met by default where it names none. */
export function hasProceduralStatus({ proceduralStatuses }: Situation, { statuses }: RuleOnDay): Truth {
  if (statuses === null) return true;
  return proceduralStatuses?.some((status) => statuses.includes(status)) ?? "unknown";
}
