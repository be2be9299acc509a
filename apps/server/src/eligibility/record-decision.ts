import type { EligibilityDecision } from "@tgpl/domain";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { getRequest } from "../requests/requests.data.ts";
import { saveDecision } from "./eligibility.data.ts";
import { decideNow } from "./standing.ts";

/** Decides by the facts of the request and keeps the receipt. Deciding again makes a new decision. */
export async function recordDecision(
  ctx: UserCtx,
  { requestId }: { requestId: string },
): Promise<{ id: string; outcome: EligibilityDecision["outcome"] }> {
  const request = await getRequest(ctx, requestId);
  const decision = decideNow(request);
  const { id } = await saveDecision(ctx, requestId, decision);
  await writeAudit(
    ctx,
    "eligibility.decided",
    { type: "request", id: requestId },
    { outcome: decision.outcome },
  );
  return { id, outcome: decision.outcome };
}
