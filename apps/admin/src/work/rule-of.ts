import { type DeadlineRule, dayOf, getDeadlineRule } from "@tgpl/domain";
import type { WorkItem } from "./work-item.ts";

/** The clock of the law behind a thing to do, as it was when the clock began. */
export function ruleOf({ rule, since }: WorkItem): DeadlineRule | undefined {
  return rule === null ? undefined : getDeadlineRule(rule, dayOf(since));
}
