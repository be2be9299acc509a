import { countSatisfaction, mayAppraise, type SatisfactionChannel } from "@tgpl/domain";
import { hasRight } from "../../platform/access.ts";
import { writeAudit } from "../../platform/audit.ts";
import type { UserCtx } from "../../platform/context.ts";
import { maybe, toMoment } from "../../platform/fields.ts";
import { namesOf } from "../appraisal.data.ts";
import {
  type AskedCase,
  findAsked,
  findContact,
  findReplies,
  findToAsk,
  getAskedCase,
  getCaseOfPaper,
  replyOf,
} from "./satisfaction.data.ts";
import type {
  SatisfactionLine,
  SatisfactionRecord,
  SatisfactionState,
  SatisfactionTotals,
} from "./satisfaction-record.ts";

/** What was asked of the person of a case, and what they said. The reading is recorded. */
export async function readSatisfaction(
  ctx: UserCtx,
  { caseId }: { caseId: string },
): Promise<SatisfactionRecord> {
  const asked = await getAskedCase(ctx, caseId);
  const { legalCase, stored } = asked;
  await writeAudit(ctx, "quality.satisfaction.read", { type: "satisfaction", id: caseId });
  const names = await namesOf(ctx, [stored?.askedById ?? null, stored?.recordedById ?? null]);
  const because = obstaclesOf(ctx, asked);
  return {
    caseId,
    fileCode: legalCase.fileCode,
    fullName: legalCase.request.applicant.fullName,
    ...(await findContact(ctx, caseId)),
    closedOn: legalCase.closedOn,
    version: stored?.version ?? 0,
    channel: (stored?.channel ?? null) as SatisfactionChannel | null,
    askedAt: maybe(stored?.askedAt, toMoment),
    askedBy: names.get(stored?.askedById ?? "") ?? null,
    linkUntil: maybe(stored?.linkUntil, toMoment),
    paperNumber: stored?.paperNumber ?? null,
    answeredAt: maybe(stored?.answeredAt, toMoment),
    recordedBy: names.get(stored?.recordedById ?? "") ?? null,
    // Who performed the case never reads what its person says of it.
    needsCare: because.length === 0 && (stored?.needsCare ?? false),
    reply: stored?.answeredAt && because.length === 0 ? replyOf(stored) : null,
    because,
  };
}

function obstaclesOf({ user }: UserCtx, { legalCase }: AskedCase): string[] {
  const who = { appraiser: user.id, appraiserAsProvider: user.providerId };
  return [...mayAppraise({ ...who, provider: legalCase.providerId, earlierAppraisers: [] })];
}

type ListFilter = { state: SatisfactionState; after: string | null };

/** A page of those to ask, those asked, and those who answered. Names are shown, so the reading is recorded. */
export async function listSatisfaction(
  ctx: UserCtx,
  { state, after }: ListFilter,
): Promise<SatisfactionLine[]> {
  const lines = state === "to-ask" ? await findToAsk(ctx, after) : await findAsked(ctx, state, after);
  const ids = lines.map(({ caseId }) => caseId);
  if (ids[0])
    await writeAudit(ctx, "quality.satisfaction.read", { type: "satisfaction", id: ids[0] }, { ids });
  return lines;
}

/** The case to which a paper form belongs. */
export async function findPaper(ctx: UserCtx, { number }: { number: string }): Promise<{ caseId: string }> {
  return { caseId: await getCaseOfPaper(ctx, number) };
}

/** What people said in a year, counted: of a provider's own cases, of an office, or of the whole Centre. */
export async function countReplies(ctx: UserCtx, { year }: { year: number }): Promise<SatisfactionTotals> {
  const { role } = ctx.user;
  const inside = role === "centre-director" ? "centre" : "office";
  const whose = hasRight(role, "quality.ask") ? inside : "own-cases";
  return { year, whose, count: countSatisfaction(await findReplies(ctx, year)) };
}
