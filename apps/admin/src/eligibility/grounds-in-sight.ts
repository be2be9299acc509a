import type { EligibilityDecision } from "@tgpl/domain";
import { openGrounds } from "./open-grounds.ts";

const inSight = 3;

/** Met grounds, then the open ones nearest to an answer; of the others only as many as make a short list. */
export function groundsInSight(decision: Pick<EligibilityDecision, "grounds" | "on">) {
  const met = decision.grounds.filter(({ status }) => status === "met");
  const not = decision.grounds.filter(({ status }) => status === "not-met");
  const ordered = [...met, ...openGrounds(decision).map(({ ground }) => ground), ...not];
  const count = Math.max(inSight, met.length);
  return { shown: ordered.slice(0, count), folded: ordered.slice(count) };
}
