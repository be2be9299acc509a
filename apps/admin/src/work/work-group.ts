import type { StatusKind } from "@tgpl/ui/status.tsx";
import type { WorkItem } from "./work-item.ts";

export type WorkGroup = WorkItem["group"];

/** By what can still be saved, with the mark of each. */
export const workGroups = ["running", "overdue", "today", "waiting", "later"] as const satisfies WorkGroup[];

export const markOfGroup = {
  running: "running",
  overdue: "late",
  today: "today",
  waiting: "waiting",
  later: "oncourse",
} as const satisfies Record<WorkGroup, StatusKind>;

export const toneOfGroup = {
  running: "running",
  overdue: "late",
  today: "today",
  waiting: "waiting",
  later: "stopped",
} as const satisfies Record<WorkGroup, string>;
