import type { UserCtx } from "../platform/context.ts";
import { changeCase, type OneCase } from "./change-case.ts";

/** The provider hands the closed file to the organisation (Luật TGPL Điều 39 khoản 1). */
export function handOverFile(ctx: UserCtx, { id, version }: OneCase): Promise<OneCase> {
  return changeCase(
    ctx,
    { id, version },
    {
      move: "hand-over",
      data: () => ({ handedOverAt: new Date(ctx.now()) }),
      event: { kind: "handed-over" },
    },
  );
}
