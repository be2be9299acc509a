import type { Instant, ReplacementGround } from "@tgpl/domain";
import type { UserCtx } from "../../platform/context.ts";
import { maybe, toMoment } from "../../platform/fields.ts";
import type { ReplacementRecord } from "./appointment-record.ts";

type NewReplacement = {
  caseId: string;
  askedBy: ReplacementRecord["askedBy"];
  receivedAt: Instant;
  reason: string;
  ground: ReplacementGround | null;
  formerProviderId: string | null;
};

export async function insertReplacement(ctx: UserCtx, { receivedAt, ...row }: NewReplacement): Promise<void> {
  await ctx.db.providerReplacement.create({
    data: { ...row, receivedAt: new Date(receivedAt), recordedById: ctx.user.id },
    select: { id: true },
  });
}

type Answer = {
  outcome: "replaced" | "refused";
  answerNumber: string | null;
  answerReason: string | null;
  newProviderId: string | null;
};

/** Answers the application that waits. */
export async function answerReplacement(ctx: UserCtx, caseId: string, answer: Answer): Promise<void> {
  await ctx.db.providerReplacement.updateMany({
    where: { caseId, answeredAt: null },
    data: { ...answer, answeredAt: new Date(ctx.now()) },
  });
}

const SHOWN = 10;

/** The newest applications and grounds of a case, with the names of providers. */
export async function findReplacements(ctx: UserCtx, caseId: string): Promise<ReplacementRecord[]> {
  const rows = await ctx.db.providerReplacement.findMany({
    where: { caseId },
    orderBy: { receivedAt: "desc" },
    take: SHOWN,
    select: {
      id: true,
      askedBy: true,
      receivedAt: true,
      reason: true,
      ground: true,
      formerProviderId: true,
      answeredAt: true,
      outcome: true,
      answerNumber: true,
      answerReason: true,
      newProviderId: true,
    },
  });
  const ids = rows.flatMap(({ formerProviderId, newProviderId }) => [formerProviderId, newProviderId]);
  const names = await namesOfProviders(ctx, ids);
  return rows.map(({ formerProviderId, newProviderId, ...row }) => ({
    ...row,
    askedBy: row.askedBy as ReplacementRecord["askedBy"],
    receivedAt: toMoment(row.receivedAt),
    ground: row.ground as ReplacementGround | null,
    answeredAt: maybe(row.answeredAt, toMoment),
    outcome: row.outcome as ReplacementRecord["outcome"],
    formerProvider: names.get(formerProviderId ?? "") ?? null,
    newProvider: names.get(newProviderId ?? "") ?? null,
  }));
}

export async function namesOfProviders(ctx: UserCtx, ids: readonly (string | null)[]) {
  const rows = await ctx.db.provider.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, fullName: true },
  });
  return new Map(rows.map(({ id, fullName }) => [id, fullName]));
}
