import { toEpoch } from "@tgpl/domain";
import type { Role } from "../platform/access.ts";
import type { Ctx, Services, SignedIn } from "../platform/context.ts";
import { hashSecret, newSecret } from "./secret.ts";

/** Left alone for so long, a session ends; the sign-in page says so. */
export const IDLE_MINUTES = 15;
const LONGEST_HOURS = 12;
const MINUTE = 60_000;

export async function openSession(ctx: Ctx, accountId: string): Promise<void> {
  const { secret, hash } = newSecret();
  const now = toEpoch(ctx.now());
  await ctx.db.session.create({
    data: {
      tokenHash: hash,
      accountId,
      createdAt: new Date(now),
      lastSeenAt: new Date(now),
      expiresAt: new Date(now + LONGEST_HOURS * 60 * MINUTE),
    },
    select: { tokenHash: true },
  });
  ctx.setSession(secret);
}

export async function closeSession(ctx: Ctx): Promise<void> {
  if (ctx.sessionToken)
    await ctx.db.session.deleteMany({ where: { tokenHash: hashSecret(ctx.sessionToken) } });
  ctx.setSession(null);
}

const person = {
  id: true,
  displayName: true,
  email: true,
  role: true,
  officeId: true,
  providerId: true,
  active: true,
} as const;

/** The account behind a cookie, or null when the session is unknown, ended, idle or its account switched off. */
export async function findSignedIn(
  { prisma, now }: Pick<Services, "prisma" | "now">,
  token: string | null,
  /** A window that asks by itself, with nobody at it, keeps no session alive. */
  { touch: isAttended }: { touch: boolean } = { touch: true },
): Promise<SignedIn | null> {
  if (!token) return null;
  const session = await prisma.session.findUnique({
    where: { tokenHash: hashSecret(token) },
    select: { tokenHash: true, lastSeenAt: true, expiresAt: true, account: { select: person } },
  });
  if (!session?.account.active) return null;
  const at = toEpoch(now());
  const idle = at - session.lastSeenAt.getTime();
  if (at >= session.expiresAt.getTime() || idle > IDLE_MINUTES * MINUTE) return null;
  if (isAttended && idle > MINUTE) await touch(prisma, session.tokenHash, at);
  const { active: _, role, ...rest } = session.account;
  return { ...rest, role: role as Role };
}

async function touch(prisma: Services["prisma"], tokenHash: string, at: number) {
  await prisma.session.updateMany({ where: { tokenHash }, data: { lastSeenAt: new Date(at) } });
}
