import { toEpoch } from "@tgpl/domain";
import { hashSecret } from "../../accounts/secret.ts";
import { countFailure, refuseWhileWaiting } from "../../accounts/throttle.ts";
import { refuseField } from "../../platform/app-error.ts";
import type { Ctx } from "../../platform/context.ts";
import { maybe, toDate, toDay } from "../../platform/fields.ts";
import { inTransaction } from "../../platform/write.ts";
import { addQualityEvent } from "../add-quality-event.ts";
import { findByLink, putReplyByLink } from "./satisfaction.data.ts";
import type { OpenedLink, Reply } from "./satisfaction-record.ts";

/** What the page behind a link shows before anything is answered. */
export async function openLink(ctx: Ctx, { token }: { token: string }): Promise<OpenedLink> {
  const { legalCase, answeredAt } = await getByLink(ctx, token);
  return {
    state: answeredAt ? "answered" : "open",
    officeName: legalCase.office.name,
    closedOn: maybe(legalCase.closedOn, toDay) ?? toDay(toDate("1970-01-01")),
  };
}

/** The person answers, once. Sent again after a lost line it is received already, and nothing changes. */
export async function answerByLink(
  ctx: Ctx,
  { token, reply }: { token: string; reply: Reply },
): Promise<void> {
  const { id, caseId } = await getByLink(ctx, token);
  await inTransaction(ctx.prisma, async (db) => {
    const write = { ...ctx, db, user: null };
    if (await putReplyByLink(write, { id, reply }))
      await addQualityEvent(write, caseId, "satisfaction-answered");
  });
}

/** A wrong link slows its address down, as a wrong password does. */
async function getByLink(ctx: Ctx, token: string) {
  await refuseWhileWaiting(ctx, null);
  const found = await findByLink(ctx, hashSecret(token));
  const until = found?.linkUntil?.getTime() ?? 0;
  if (found && until >= toEpoch(ctx.now())) return found;
  await countFailure(ctx, null);
  throw refuseField("token", "bad-link");
}
