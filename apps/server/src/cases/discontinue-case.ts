import type { DiscontinuationGround, PlainDate, WithdrawalForm } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate } from "../platform/fields.ts";
import { changeCase, type OneCase } from "./change-case.ts";
import { requireDay } from "./require-day.ts";

export type DiscontinueCaseInput = OneCase & {
  ground: DiscontinuationGround;
  reason: string;
  /** How the person took it back; only with that ground. */
  withdrawal: { form: WithdrawalForm; on: PlainDate } | null;
};

/** Stops a case on a ground of Luật TGPL Điều 37, with the reason in words. */
export async function discontinueCase(
  ctx: UserCtx,
  { id, version, ground, reason, withdrawal }: DiscontinueCaseInput,
) {
  const taken = ground === "withdrawn" ? withdrawal : null;
  if (taken) await requireDay(ctx, id, "withdrawal.on", taken.on);
  return changeCase(
    ctx,
    { id, version },
    {
      move: "discontinue",
      given: { discontinuationGround: ground, withdrawalForm: taken?.form ?? null },
      data: () => ({
        discontinuationGround: ground,
        discontinuedAt: new Date(ctx.now()),
        endingReason: reason,
        withdrawalForm: taken?.form ?? null,
        withdrawnOn: maybe(taken?.on, toDate),
      }),
      event: { kind: "discontinued", note: reason },
    },
  );
}
