import type { DiscontinuationGround } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import { changeCase, type OneCase } from "./change-case.ts";

export type DiscontinueCaseInput = OneCase & { ground: DiscontinuationGround; reason: string };

/** Stops a case on a ground of Luật TGPL Điều 37, with the reason in words. */
export function discontinueCase(ctx: UserCtx, { id, version, ground, reason }: DiscontinueCaseInput) {
  return changeCase(
    ctx,
    { id, version },
    {
      move: "discontinue",
      given: { discontinuationGround: ground },
      data: () => ({ discontinuationGround: ground, discontinuedAt: new Date(ctx.now()) }),
      event: { kind: "discontinued", note: reason },
    },
  );
}
