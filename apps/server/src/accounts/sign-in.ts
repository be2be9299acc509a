import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { Ctx } from "../platform/context.ts";
import { isPassword } from "./password.ts";
import { openSession } from "./sessions.ts";
import { countFailure, forgetFailures, refuseWhileWaiting } from "./throttle.ts";

export async function signIn(
  ctx: Ctx,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await refuseWhileWaiting(ctx, email);
  const account = await ctx.db.account.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, active: true },
  });
  const right = await isPassword(password, account?.passwordHash);
  if (!account?.active || !right) throw await wrong(ctx, email, account?.id ?? "unknown");
  await forgetFailures(ctx, email);
  await openSession(ctx, account.id);
  await writeAudit({ ...ctx, user: account }, "session.opened", { type: "account", id: account.id });
}

async function wrong(ctx: Ctx, email: string, id: string) {
  const attemptsLeft = await countFailure(ctx, email);
  await writeAudit(ctx, "session.refused", { type: "account", id });
  return new AppError("unauthenticated", { attemptsLeft });
}
