import { isWithinScope, type PlainDate, type ScopeFacts } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import { changeCase, type OneCase } from "./change-case.ts";
import { requireDay } from "./require-day.ts";

export type TransferCaseInput = OneCase & {
  /** What Luật TGPL Điều 26 asks: a case that is within the scope is not transferred. */
  scope: Required<ScopeFacts>;
  to: string;
  reason: string;
  informedOn: PlainDate;
};

/** Gives a case outside the scope to another organisation; the person is told first (Luật TGPL Điều 35 khoản 1). */
export async function transferCase(ctx: UserCtx, input: TransferCaseInput) {
  const { id, version, scope, to, reason, informedOn } = input;
  await requireDay(ctx, id, "informedOn", informedOn);
  return changeCase(
    ctx,
    { id, version },
    {
      move: "transfer",
      given: { withinScope: isWithinScope(scope).within !== false, transferTo: to, personInformed: true },
      data: () => ({
        transferredAt: new Date(ctx.now()),
        transferredTo: to,
        endingReason: reason,
        informedOn: toDate(informedOn),
      }),
      event: { kind: "transferred", note: reason, organisation: to },
    },
  );
}
