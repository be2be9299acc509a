import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { changeCase, type OneCase } from "./change-case.ts";

export type AppointProviderInput = OneCase & { providerId: string; note: string | null };

/** Names who performs the case (cử người). */
export async function appointProvider(ctx: UserCtx, input: AppointProviderInput): Promise<OneCase> {
  return name(ctx, input, "appoint-provider", "provider-appointed");
}

/** Names another provider in place of the one appointed (Luật TGPL Điều 25). */
export async function replaceProvider(ctx: UserCtx, input: AppointProviderInput): Promise<OneCase> {
  return name(ctx, input, "replace-provider", "provider-replaced");
}

async function name(
  ctx: UserCtx,
  { id, version, providerId, note }: AppointProviderInput,
  move: "appoint-provider" | "replace-provider",
  kind: "provider-appointed" | "provider-replaced",
) {
  const provider = await ctx.db.provider.findFirst({
    where: { id: providerId, active: true },
    select: { fullName: true },
  });
  if (!provider) throw refuseField("providerId", "unknown-provider");
  return changeCase(
    ctx,
    { id, version },
    {
      move,
      data: () => ({ providerId, appointedAt: new Date(ctx.now()) }),
      event: { kind, note, provider: provider.fullName },
    },
  );
}
