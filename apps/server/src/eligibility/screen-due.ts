import { ApplicantFacts, dayOf, nextScreeningOn, type PlainDate, rulesHash, screenAgain } from "@tgpl/domain";
import { formOf, getApplicant } from "../applicants/applicants.data.ts";
import { clearChanged, findChanged } from "../applicants/record-faults.data.ts";
import type { RecordCtx, Services } from "../platform/context.ts";
import { inTransaction } from "../platform/write.ts";
import { factsOf } from "./facts-of.ts";
import type { RecallState } from "./recall-record.ts";
import {
  closeRecall,
  endWatch,
  findDecidedThen,
  findDueWatches,
  findWatchesOf,
  hasAskedSince,
  saveRecall,
  type Watch,
  watchRequest,
} from "./recalls.data.ts";

const AT_A_TIME = 50;

/**
 * Screens the refused again whose facts changed, whose birthday came, or that were screened by other rules. Only
 * these: what nothing has happened to is not looked at, however many were refused over the years.
 */
export async function screenDue({ prisma, now, jurisdiction }: Services): Promise<void> {
  for (;;) {
    const done = await inTransaction(prisma, (db) => screenSome({ db, now, jurisdiction }));
    if (done < AT_A_TIME) return;
  }
}

/** One batch in the transaction given; answers how many were looked at. */
async function screenSome(ctx: RecordCtx): Promise<number> {
  const today = dayOf(ctx.now());
  const changed = await findChanged(ctx, AT_A_TIME);
  const byFacts = await findWatchesOf(
    ctx,
    changed.map(({ applicantId }) => applicantId),
  );
  const byTime = await findDueWatches(ctx, today, rulesHash, AT_A_TIME);
  const watches = new Map([...byFacts, ...byTime].map((watch) => [watch.requestId, watch]));
  for (const watch of watches.values()) await screenOne(ctx, watch, today);
  await clearChanged(ctx, changed);
  return Math.max(changed.length, byTime.length);
}

async function screenOne(ctx: RecordCtx, watch: Watch, today: PlainDate): Promise<void> {
  const then = await findDecidedThen(ctx, watch.decisionId);
  if (then?.request.status !== "refused") return stopWatching(ctx, watch, "no-longer");
  if (await hasAskedSince(ctx, watch.applicantId, then.request.receivedAt))
    return stopWatching(ctx, watch, "asks-again");
  const facts = factsOf(formOf(await getApplicant(ctx, watch.applicantId)), today);
  const before = { facts: ApplicantFacts.parse(then.facts), on: then.on };
  const found = screenAgain(before, { facts, on: today });
  if (found) {
    const { cause, changedFacts, grounds, decision } = found;
    await saveRecall(ctx, watch, { cause, changedFacts, grounds, coverage: decision.coverage }, today);
  } else await closeRecall(ctx, watch.requestId, "no-longer");
  await watchRequest(ctx, watch, { nextOn: nextScreeningOn(facts, today), rulesHash });
}

async function stopWatching(ctx: RecordCtx, { requestId }: Watch, state: RecallState): Promise<void> {
  await closeRecall(ctx, requestId, state);
  await endWatch(ctx, requestId);
}
