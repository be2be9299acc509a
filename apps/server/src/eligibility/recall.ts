import { dayOf, type PlainDate } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { staleVersion } from "../platform/stale.ts";
import type { CallOutcome, RecallState } from "./recall-record.ts";
import { countDueRecalls, findRecall, listRecalls, type RecallFilter, saveCall } from "./recalls.data.ts";
import { screenDue } from "./screen-due.ts";

/**
 * Whom to call. What changed since the last look is screened first, so that the list is as true as the register. It
 * names people and why they have a right: the look is recorded.
 */
export async function readRecalls(ctx: UserCtx, filter: RecallFilter) {
  await screenDue(ctx);
  const today = dayOf(ctx.now());
  const recalls = await listRecalls(ctx, filter, today);
  const ids = recalls.map(({ person }) => person.id);
  if (ids[0]) await writeAudit(ctx, "eligibility.recalls.read", { type: "applicant", id: ids[0] }, { ids });
  return { recalls, due: await countDueRecalls(ctx, today) };
}

export type RecordCallInput = {
  id: string;
  version: number;
  outcome: CallOutcome;
  note: string | null;
  /** Of one not reached: the day on which to try again. */
  againOn: PlainDate | null;
};

/** Writes down what came of a call. The old decision stays as it was; asking again is a new request. */
export async function recordCall(ctx: UserCtx, { id, version, outcome, note, againOn }: RecordCallInput) {
  if (outcome === "not-reached" && againOn === null) throw refuseField("againOn", "required");
  if (againOn !== null && againOn <= dayOf(ctx.now())) throw refuseField("againOn", "in-the-past");
  const recall = await findRecall(ctx, id);
  if (!recall) throw new AppError("not-found");
  if (recall.state !== "to-call") throw new AppError("status-not-allowed", { because: ["called-before"] });
  const state: RecallState = outcome === "not-reached" ? "to-call" : outcome;
  const call = { outcome, note, againOn: outcome === "not-reached" ? againOn : null };
  const subject = { type: "request", id: recall.requestId };
  const isSaved = await saveCall(ctx, { id, version }, call, { state, callOn: call.againOn });
  if (!isSaved) throw await staleVersion(ctx, subject);
  await writeAudit(ctx, "eligibility.call-recorded", subject, { outcome });
  return { id, version: version + 1, applicantId: recall.applicantId };
}
