import { randomInt } from "node:crypto";
import { type Instant, toEpoch } from "@tgpl/domain";
import { newSecret } from "../../accounts/secret.ts";
import { AppError } from "../../platform/app-error.ts";
import type { UserCtx } from "../../platform/context.ts";
import { toMoment } from "../../platform/fields.ts";
import { addQualityEvent } from "../add-quality-event.ts";
import { requireAppraiser } from "../require-appraiser.ts";
import { type AskedCase, getAskedCase, putSatisfaction, replyColumns } from "./satisfaction.data.ts";
import type { Reply } from "./satisfaction-record.ts";

type OneCase = { caseId: string; version: number };

/** A link works this long; a new one takes its place at any time. */
export const LINK_DAYS = 30;

/** Makes the single-use link with which the person answers without signing in. An older link ends with it. */
export async function askByLink(
  ctx: UserCtx,
  { caseId, version }: OneCase,
): Promise<OneCase & { token: string; until: Instant }> {
  const asked = await getOpen(ctx, caseId);
  const { secret, hash } = newSecret();
  const linkUntil = new Date(toEpoch(ctx.now()) + LINK_DAYS * 86_400_000);
  const saved = await putSatisfaction(ctx, asked, version, { channel: "link", linkHash: hash, linkUntil });
  await addQualityEvent(ctx, caseId, "satisfaction-asked");
  return { ...saved, token: secret, until: toMoment(linkUntil) };
}

/** Gives the paper form its number, by which it is found again when it comes back. */
export async function askOnPaper(ctx: UserCtx, { caseId, version }: OneCase) {
  const asked = await getOpen(ctx, caseId);
  const paperNumber = asked.stored?.paperNumber ?? newPaperNumber();
  const saved = await putSatisfaction(ctx, asked, version, { channel: "paper", paperNumber });
  await addQualityEvent(ctx, caseId, "satisfaction-asked");
  return { ...saved, paperNumber };
}

/** An officer writes down what the person said on the phone, or wrote on the paper. */
export async function recordReply(
  ctx: UserCtx,
  { caseId, version, channel, reply }: OneCase & { channel: "phone" | "paper"; reply: Reply },
) {
  const asked = await getOpen(ctx, caseId);
  const saved = await putSatisfaction(ctx, asked, version, {
    channel,
    recordedById: ctx.user.id,
    linkHash: null,
    ...replyColumns(ctx, reply),
  });
  await addQualityEvent(ctx, caseId, "satisfaction-recorded");
  return saved;
}

/** Nobody asks about their own work, and nobody is asked twice. */
async function getOpen(ctx: UserCtx, caseId: string): Promise<AskedCase> {
  const asked = await getAskedCase(ctx, caseId);
  requireAppraiser(ctx, asked.legalCase);
  if (asked.stored?.answeredAt) throw new AppError("status-not-allowed", { because: ["answered-before"] });
  return asked;
}

// Letters and digits that are not mistaken for one another when written by hand.
const READABLE = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

function newPaperNumber(): string {
  const group = () => Array.from({ length: 4 }, () => READABLE[randomInt(READABLE.length)]).join("");
  return `${group()}-${group()}`;
}
