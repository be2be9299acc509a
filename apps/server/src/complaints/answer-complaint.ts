import { type ComplaintOutcome, dayOf, type PlainDate } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { getStoredComplaint } from "./complaints.data.ts";
import { answererObstaclesOf, moveComplaint, type OneComplaint } from "./move-complaint.ts";

type Answer = OneComplaint & { outcome: ComplaintOutcome; answer: string };

/** The head of the organisation answers, in writing, today. Nobody answers a complaint about themselves. */
export async function answerComplaint(ctx: UserCtx, { id, version, outcome, answer }: Answer) {
  const stored = await getStoredComplaint(ctx, id);
  const because = answererObstaclesOf(ctx, stored);
  if (because.length > 0) throw new AppError("status-not-allowed", { because });
  // An answer of the director of the Department is another deed, written down from their paper.
  if (stored.status === "with-director")
    throw new AppError("status-not-allowed", { because: ["complaint-answered"] });
  const on = dayOf(ctx.now());
  return moveComplaint(
    ctx,
    { id, version },
    {
      name: "answer",
      on,
      notBefore: ({ receivedOn }) => receivedOn,
      data: () => ({ answeredOn: toDate(on), outcome, answer, answeredById: ctx.user.id }),
      action: "complaint.answered",
    },
  );
}

type SecondAnswer = Answer & { on: PlainDate; number: string };

/** What the director of the Department of Justice decided, written down from the decision. */
export async function recordSecondAnswer(ctx: UserCtx, input: SecondAnswer) {
  const { id, version, outcome, answer, on, number } = input;
  if ((await getStoredComplaint(ctx, id)).status === "with-head")
    throw new AppError("status-not-allowed", { because: ["wrong-level"] });
  return moveComplaint(
    ctx,
    { id, version },
    {
      name: "answer",
      on,
      notBefore: ({ secondReceivedOn, receivedOn }) => secondReceivedOn ?? receivedOn,
      data: () => ({
        secondAnsweredOn: toDate(on),
        secondOutcome: outcome,
        secondAnswer: answer,
        secondNumber: number,
      }),
      action: "complaint.second-answered",
    },
  );
}
