import { type EligibilityDecision, reportingGround, verifyReceipt } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { toDate, toDay, toMoment } from "../platform/fields.ts";
import type { DecisionRecord } from "./decision-record.ts";

type Receipt = EligibilityDecision["receipt"];

export async function saveDecision(ctx: UserCtx, requestId: string, decision: EligibilityDecision) {
  const { receipt } = decision;
  return ctx.db.eligibilityDecision.create({
    data: {
      requestId,
      on: toDate(decision.on),
      outcome: decision.outcome,
      coverage: decision.coverage,
      facts: toJson(receipt.facts),
      receipt: toJson(receipt),
      rulesVersion: receipt.rulesVersion,
      rulesHash: receipt.rulesHash,
      reportingGround: reportingGround(decision)?.code ?? null,
      decidedById: ctx.user.id,
      decidedAt: new Date(ctx.now()),
    },
    select: { id: true },
  });
}

/** A plain copy for a JSON column: the domain's objects are read-only. */
function toJson(value: object) {
  return JSON.parse(JSON.stringify(value));
}

export async function findDecisions(ctx: UserCtx, requestId: string): Promise<DecisionRecord[]> {
  const rows = await ctx.db.eligibilityDecision.findMany({
    where: { requestId },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    take: 20,
    select: {
      id: true,
      on: true,
      outcome: true,
      rulesVersion: true,
      rulesHash: true,
      receipt: true,
      decidedAt: true,
      decidedById: true,
    },
  });
  const names = await namesOf(
    ctx,
    rows.map((row) => row.decidedById),
  );
  return rows.map(({ decidedById, ...row }) => {
    const receipt = row.receipt as unknown as Receipt;
    const { valid, because = null } = verifyReceipt(receipt);
    return {
      ...row,
      on: toDay(row.on),
      decidedAt: toMoment(row.decidedAt),
      decidedBy: names.get(decidedById ?? "") ?? null,
      outcome: row.outcome as DecisionRecord["outcome"],
      receipt,
      verified: { valid, because },
    };
  });
}

/** The ground under which the latest decision counts in the ministry's form. */
export async function findLatestGround(ctx: UserCtx, requestId: string): Promise<string | null> {
  const row = await ctx.db.eligibilityDecision.findFirst({
    where: { requestId },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
    select: { reportingGround: true },
  });
  return row?.reportingGround ?? null;
}

async function namesOf(ctx: UserCtx, ids: (string | null)[]): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  const rows = await ctx.db.account.findMany({
    where: { id: { in: known } },
    select: { id: true, displayName: true },
  });
  return new Map(rows.map((row) => [row.id, row.displayName]));
}
