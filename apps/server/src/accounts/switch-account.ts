import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";

/** Switches an account on or off. Off ends its sessions at once; an administrator cannot lock themselves out. */
export async function switchAccount(
  ctx: UserCtx,
  { id, version, active }: { id: string; version: number; active: boolean },
): Promise<{ version: number }> {
  if (id === ctx.user.id) throw new AppError("status-not-allowed", { because: ["own-account"] });
  const { count } = await ctx.db.account.updateMany({
    where: { id, version },
    data: { active, version: version + 1 },
  });
  if (count === 0) throw new AppError("stale-version");
  if (!active) await ctx.db.session.deleteMany({ where: { accountId: id } });
  await writeAudit(ctx, active ? "account.switched-on" : "account.switched-off", { type: "account", id });
  return { version: version + 1 };
}
