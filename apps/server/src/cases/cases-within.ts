import type { WorkReach } from "../platform/work-reach.ts";

/** Cases of a scope: those of one's own requests, and those that one was appointed to. */
export function casesWithin(reach: WorkReach) {
  if (reach.scope === "centre") return {};
  if (reach.scope === "office") return { officeId: reach.officeId };
  const { accountId, providerId } = reach;
  const own = [
    ...(accountId ? [{ request: { createdById: accountId } }] : []),
    ...(providerId ? [{ providerId }] : []),
  ];
  return { OR: own };
}
