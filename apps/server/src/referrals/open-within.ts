import type { WorkReach } from "../platform/work-reach.ts";

// An id that no row has: whoever writes nothing down has nothing of their own.
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** The records of this stage within a reach: one's own are those that one wrote down. */
export function openWithin(reach: WorkReach): { officeId?: string; createdById?: string } {
  if (reach.scope === "centre") return {};
  if (reach.scope === "office") return { officeId: reach.officeId };
  return { createdById: reach.accountId ?? NOBODY };
}
