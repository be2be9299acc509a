import { type Instant, type ReplacementGround, toEpoch } from "@tgpl/domain";
import { AppError, refuseField } from "../../platform/app-error.ts";
import { writeAudit } from "../../platform/audit.ts";
import type { UserCtx } from "../../platform/context.ts";
import { getStoredCase, type StoredCase } from "../cases.data.ts";
import { changeCase, type OneCase } from "../change-case.ts";
import { answerReplacement, findReplacements, insertReplacement } from "./replacements.data.ts";

export type AskReplacementInput = OneCase & {
  receivedAt: Instant;
  reason: string;
  ground: ReplacementGround | null;
};

/**
 * Writes down the beneficiary's application for another provider (Mẫu 04). The organisation answers in writing and names
 * another within the limit of 12/2018/TT-BTP Điều 9 khoản 1: its clock runs on the case from the receipt.
 */
export async function askReplacement(ctx: UserCtx, input: AskReplacementInput): Promise<OneCase> {
  const { id, version, receivedAt, reason, ground } = input;
  const stored = await getStoredCase(ctx, id);
  if (stored.replacementAskedAt) {
    throw new AppError("status-not-allowed", { because: ["replacement-asked-before"] });
  }
  refuseWrongMoment(ctx, stored, receivedAt);
  const saved = await changeCase(
    ctx,
    { id, version },
    {
      move: "replace-provider",
      replacementAskedAt: receivedAt,
      event: { kind: "replacement-asked", note: reason },
    },
  );
  const formerProviderId = stored.provider?.id ?? null;
  const asked = { caseId: id, askedBy: "beneficiary", receivedAt, reason, ground, formerProviderId } as const;
  await insertReplacement(ctx, asked);
  return saved;
}

function refuseWrongMoment(ctx: UserCtx, { appointedAt }: StoredCase, receivedAt: Instant): void {
  if (toEpoch(receivedAt) > toEpoch(ctx.now())) throw refuseField("receivedAt", "in-the-future");
  if (appointedAt && toEpoch(receivedAt) < minuteOf(appointedAt))
    throw refuseField("receivedAt", "too-long-ago", { minimum: appointedAt });
}

/** A receipt is written down to the minute: in the minute of the appointment it may have come after it. */
function minuteOf(moment: Instant): number {
  return Math.floor(toEpoch(moment) / 60_000) * 60_000;
}

export type RefuseReplacementInput = OneCase & { reason: string; answerNumber: string | null };

/** Answers the application in writing without naming another: the provider stays, the reason is said. */
export async function refuseReplacement(ctx: UserCtx, input: RefuseReplacementInput): Promise<OneCase> {
  const { id, version, reason, answerNumber } = input;
  const { replacementAskedAt } = await getStoredCase(ctx, id);
  if (!replacementAskedAt) {
    throw new AppError("status-not-allowed", { because: ["no-replacement-asked"] });
  }
  const saved = await changeCase(
    ctx,
    { id, version },
    {
      move: "replace-provider",
      replacementAskedAt: null,
      event: { kind: "replacement-refused", note: reason },
    },
  );
  const answer = { outcome: "refused", answerNumber, answerReason: reason, newProviderId: null } as const;
  await answerReplacement(ctx, id, answer);
  return saved;
}

/** The applications for another provider and the grounds of replacement of a case. The reading is recorded. */
export async function readReplacements(ctx: UserCtx, { caseId }: { caseId: string }) {
  await getStoredCase(ctx, caseId);
  const found = await findReplacements(ctx, caseId);
  if (found.length > 0) await writeAudit(ctx, "case.replacement.read", { type: "case", id: caseId });
  return found;
}
