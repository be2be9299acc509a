import type { UserCtx } from "../platform/context.ts";
import { staleVersion } from "../platform/stale.ts";
import type { Subject } from "./subject.ts";
import { requireSight } from "./subjects.data.ts";

/** Who changed a record last, and when; null where nobody did, or the audit does not go back so far. */
export async function readLastChange(ctx: UserCtx, subject: Subject) {
  await requireSight(ctx, subject);
  const { details } = await staleVersion(ctx, { type: subject.kind, id: subject.id });
  return details.changed ?? null;
}
