import { dayOf, nextScreeningOn, type RefusalGround, rulesHash } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { changeRequest } from "../requests/change-request.ts";
import type { RequestRecord } from "../requests/request-form.ts";
import { getRequest } from "../requests/requests.data.ts";
import { findDecisions } from "./eligibility.data.ts";
import { factsOf } from "./facts-of.ts";
import { watchRequest } from "./recalls.data.ts";
import { requireMove } from "./require-move.ts";

export type RefuseRequestInput = { id: string; version: number; ground: RefusalGround; reason: string };

/**
 * Refuses a request on a ground of Luật TGPL Điều 30 khoản 3, with the reason in words. Where an amending law is
 * not coded yet, the refusal of a person it may have widened waits for the director before the letter goes out.
 */
export async function refuseRequest(ctx: UserCtx, { id, version, ground, reason }: RefuseRequestInput) {
  const request = await getRequest(ctx, id);
  const intent = { refusalGround: ground };
  const { status, needsConfirmation } = await requireMove(ctx, request, "refuse", intent);
  if (ground === "condition-not-met") await watchRefused(ctx, request);
  return changeRequest(
    ctx,
    { id, version },
    {
      status,
      refusalGround: ground,
      refusalReason: reason,
      answeredAt: new Date(ctx.now()),
      confirmationNeeded: needsConfirmation,
    },
    "request.refused",
    { ground, confirmationNeeded: needsConfirmation },
  );
}

/** Who is refused because no ground is met may meet one later: then somebody calls. */
async function watchRefused(ctx: UserCtx, { id, applicant, office, receivedAt }: RequestRecord) {
  const [decision] = await findDecisions(ctx, id);
  if (!decision) return;
  const on = dayOf(receivedAt);
  const nextOn = nextScreeningOn(factsOf(applicant, on), on);
  const ids = { requestId: id, applicantId: applicant.id, officeId: office.id, decisionId: decision.id };
  await watchRequest(ctx, ids, { nextOn, rulesHash });
}
