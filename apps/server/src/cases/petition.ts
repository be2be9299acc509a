import { dayOf, type PlainDate } from "@tgpl/domain";
import { AppError, refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { staleVersion } from "../platform/stale.ts";
import { addEvent, changeCase, type OneCase } from "./change-case.ts";
import { createPetition, getPetition, saveReply } from "./petitions.data.ts";
import { requireDay } from "./require-day.ts";

export type SendPetitionInput = OneCase & { addressee: string; text: string; sentOn: PlainDate };

/** Asks a body in writing to look at the matter again (Luật TGPL Điều 36 khoản 1). */
export async function sendPetition(ctx: UserCtx, input: SendPetitionInput): Promise<OneCase> {
  const { id, version, addressee, text, sentOn } = input;
  await requireDay(ctx, id, "sentOn", sentOn);
  const changed = await changeCase(
    ctx,
    { id, version },
    {
      move: "petition",
      given: { petitionTo: addressee },
      event: { kind: "petitioned", on: sentOn, note: text, organisation: addressee },
    },
  );
  await createPetition(ctx, { caseId: id, addressee, text, sentOn });
  return changed;
}

export type RecordReplyInput = { id: string; version: number; on: PlainDate; reply: string };

/** Writes down what the body answered, once; also after the case has ended. */
export async function recordReply(ctx: UserCtx, { id, version, on, reply }: RecordReplyInput) {
  const petition = await getPetition(ctx, id);
  if (petition.repliedOn) throw new AppError("status-not-allowed", { because: ["petition-answered-before"] });
  if (on > dayOf(ctx.now())) throw refuseField("on", "in-the-future");
  if (on < petition.sentOn) throw refuseField("on", "too-long-ago", { minimum: petition.sentOn });
  const subject = { type: "case", id: petition.caseId };
  if ((await saveReply(ctx, { id, version, on, reply })) === 0) throw await staleVersion(ctx, subject);
  await addEvent(ctx, petition.caseId, {
    kind: "petition-answered",
    on,
    note: reply,
    organisation: petition.addressee,
  });
  await writeAudit(ctx, "case.petition-answered", subject);
  return { id, version: version + 1 };
}
