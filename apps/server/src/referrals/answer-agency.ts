import { dayOf, type PlainDate } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { requireNoticeMove } from "./notice-state.ts";
import { changeNotice } from "./notices.data.ts";

export type AnswerAgencyInput = {
  id: string;
  version: number;
  /** Number and day of the letter, as the register of outgoing papers has them. */
  number: string;
  on: PlainDate;
};

/** The reply letter went out to the agency. */
export async function answerAgency(ctx: UserCtx, { id, version, number, on }: AnswerAgencyInput) {
  const { stored, status } = await requireNoticeMove(ctx, id, "answer-agency");
  const first = dayOf(stored.receivedAt);
  if (on > dayOf(ctx.now())) throw refuseField("replyOn", "in-the-future");
  if (on < first) throw refuseField("replyOn", "too-long-ago", { minimum: first });
  return changeNotice(
    ctx,
    { id, version },
    { status, replyNumber: number, replyOn: toDate(on), repliedAt: new Date(ctx.now()) },
    "notice.agency-answered",
  );
}
