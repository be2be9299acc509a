import { toEpoch } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { Ctx } from "../platform/context.ts";
import { hashSecret } from "./secret.ts";

/** Wrong passwords allowed before waiting begins: for one account, and for one address with a whole office behind it. */
export const FREE_ATTEMPTS = { account: 5, address: 30 };
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 15 * 60;
const FORGOTTEN_AFTER = 60 * 60 * 1000;

type Subject = { key: string; free: number };

/** Without an account, as with a link that anybody may try, only the address is counted. */
function subjectsOf(ctx: Ctx, email: string | null): Subject[] {
  const address = { key: hashSecret(`address:${ctx.address}`), free: FREE_ATTEMPTS.address };
  if (email === null) return [address];
  return [{ key: hashSecret(`account:${email}`), free: FREE_ATTEMPTS.account }, address];
}

/** Refuses with the seconds to wait while an account or an address must wait. */
export async function refuseWhileWaiting(ctx: Ctx, email: string | null): Promise<void> {
  for (const { key, free } of subjectsOf(ctx, email)) {
    const row = await findRow(ctx, key);
    if (!row || row.failures < free) continue;
    const wait = Math.min(FIRST_WAIT_SECONDS * 2 ** (row.failures - free), LONGEST_WAIT_SECONDS);
    const left = Math.ceil(wait - (toEpoch(ctx.now()) - row.lastFailureAt.getTime()) / 1000);
    if (left > 0) throw new AppError("too-many-attempts", { retryAfterSeconds: left });
  }
}

/** Counts a wrong password; answers how many tries are left for the account before waiting begins. */
export async function countFailure(ctx: Ctx, email: string | null): Promise<number> {
  const now = toEpoch(ctx.now());
  const at = new Date(now);
  const forgotten = new Date(now - FORGOTTEN_AFTER);
  const failures: number[] = [];
  for (const { key } of subjectsOf(ctx, email)) {
    const [row] = await ctx.db.$queryRaw<{ failures: number }[]>`
      INSERT INTO sign_in_throttles (subject, failures, last_failure_at) VALUES (${key}, 1, ${at})
      ON CONFLICT (subject) DO UPDATE SET last_failure_at = ${at},
        failures = CASE WHEN sign_in_throttles.last_failure_at < ${forgotten} THEN 1 ELSE sign_in_throttles.failures + 1 END
      RETURNING failures`;
    failures.push(row?.failures ?? 1);
  }
  return Math.max(0, FREE_ATTEMPTS.account - (failures[0] ?? 1));
}

export async function forgetFailures(ctx: Ctx, email: string): Promise<void> {
  const [account] = subjectsOf(ctx, email);
  if (account) await ctx.db.signInThrottle.deleteMany({ where: { subject: account.key } });
}

async function findRow(ctx: Ctx, subject: string) {
  const row = await ctx.db.signInThrottle.findUnique({
    where: { subject },
    select: { failures: true, lastFailureAt: true },
  });
  const old = row && toEpoch(ctx.now()) - row.lastFailureAt.getTime() > FORGOTTEN_AFTER;
  return old ? null : row;
}
