import type { ReplacementGround } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { answerReplacement, insertReplacement } from "./appointments/replacements.data.ts";
import { requireReasonAgainstRule } from "./appointments/suggest-for-case.ts";
import { standsInTheWay } from "./case-conflicts.ts";
import { getStoredCase } from "./cases.data.ts";
import { changeCase, type OneCase } from "./change-case.ts";

export type AppointProviderInput = OneCase & { providerId: string; note: string | null };

/** Names who performs the case (cử người). Where a rule speaks against the provider, the note says why all the same. */
export async function appointProvider(ctx: UserCtx, input: AppointProviderInput): Promise<OneCase> {
  const { id, version, providerId, note } = input;
  const provider = await findProviderName(ctx, providerId);
  await requireReasonAgainstRule(ctx, id, input);
  return changeCase(
    ctx,
    { id, version },
    {
      move: "appoint-provider",
      given: { conflictOfInterest: await standsInTheWay(ctx, id, providerId) },
      data: () => ({ providerId, appointedAt: new Date(ctx.now()) }),
      event: { kind: "provider-appointed", note, provider, providerId },
    },
  );
}

export type ReplaceProviderInput = AppointProviderInput & {
  /** Of Điều 25. May be null where the beneficiary has asked; left out where none was written down. */
  ground?: ReplacementGround | null;
  sidesAgreed?: boolean;
  /** Number of the written answer to the beneficiary. */
  answerNumber?: string | null;
};

/**
 * Names another provider in place of the one appointed (Luật TGPL Điều 25): because the beneficiary asked, whose
 * application is answered by it, or on a ground of the organisation's own.
 */
export async function replaceProvider(ctx: UserCtx, input: ReplaceProviderInput): Promise<OneCase> {
  const { id, version, providerId, note, ground, sidesAgreed = false, answerNumber = null } = input;
  const provider = await findProviderName(ctx, providerId);
  const stored = await getStoredCase(ctx, id);
  await requireReasonAgainstRule(ctx, id, input);
  const needsGround = ground !== undefined && !(stored.replacementAskedAt && ground === null);
  const saved = await changeCase(
    ctx,
    { id, version },
    {
      move: "replace-provider",
      given: {
        conflictOfInterest: await standsInTheWay(ctx, id, providerId),
        ...(needsGround && { replacementGround: ground, fieldOfLaw: stored.fieldOfLaw, sidesAgreed }),
      },
      replacementAskedAt: null,
      data: () => ({ providerId, appointedAt: new Date(ctx.now()) }),
      event: { kind: "provider-replaced", note, provider, providerId },
    },
  );
  if (!stored.replacementAskedAt) {
    const formerProviderId = stored.provider?.id ?? null;
    const own = { caseId: id, askedBy: "organisation", receivedAt: ctx.now(), formerProviderId } as const;
    await insertReplacement(ctx, { ...own, reason: note ?? "", ground: ground ?? null });
  }
  const answer = {
    outcome: "replaced",
    answerNumber,
    answerReason: note,
    newProviderId: providerId,
  } as const;
  await answerReplacement(ctx, id, answer);
  return saved;
}

async function findProviderName(ctx: UserCtx, id: string): Promise<string> {
  const provider = await ctx.db.provider.findUnique({ where: { id }, select: { fullName: true } });
  if (!provider) throw refuseField("providerId", "unknown-provider");
  return provider.fullName;
}
