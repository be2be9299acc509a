import { toEpoch } from "@tgpl/domain";
import { Prisma } from "../generated/prisma/client.ts";
import { ask } from "../platform/ask.ts";
import { announcedMark } from "../platform/city-calendar.ts";
import type { Ctx, Services, SignedIn } from "../platform/context.ts";
import { KEPT } from "../platform/kept-statements.ts";
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

type SessionRow = SignedIn & {
  lastSeenAt: Date;
  expiresAt: Date;
  active: boolean;
  announcedMark: string;
};

/** Who has signed in, and what was announced of working days at that moment. */
export type OpenSession = { user: SignedIn; announcedMark: string };

/** The account behind a cookie, or null when the session is unknown, ended, idle or its account switched off. */
export async function findSession(
  { prisma, now }: Pick<Services, "prisma" | "now">,
  token: string | null,
  /** A window that asks by itself, with nobody at it, keeps no session alive. */
  { touch: isAttended }: { touch: boolean } = { touch: true },
): Promise<OpenSession | null> {
  if (!token) return null;
  const tokenHash = hashSecret(token);
  const [row] = await ask<SessionRow>(
    prisma,
    Prisma.sql`${KEPT}
    SELECT session.last_seen_at AS "lastSeenAt", session.expires_at AS "expiresAt", account.active, account.id,
      account.display_name AS "displayName", account.email, account.role, account.office_id AS "officeId",
      account.provider_id AS "providerId", account.agency_code AS "agencyCode", ${announcedMark} AS "announcedMark"
    FROM sessions AS session JOIN accounts AS account ON account.id = session.account_id
    WHERE session.token_hash = ${tokenHash}`,
  );
  if (!row?.active) return null;
  const { lastSeenAt, expiresAt, active: _, announcedMark: mark, ...user } = row;
  const at = toEpoch(now());
  const idle = at - lastSeenAt.getTime();
  if (at >= expiresAt.getTime() || idle > IDLE_MINUTES * MINUTE) return null;
  if (isAttended && idle > MINUTE) await touch(prisma, tokenHash, at);
  return { user, announcedMark: mark };
}

export async function findSignedIn(...asked: Parameters<typeof findSession>): Promise<SignedIn | null> {
  return (await findSession(...asked))?.user ?? null;
}

async function touch(prisma: Services["prisma"], tokenHash: string, at: number) {
  await prisma.session.updateMany({ where: { tokenHash }, data: { lastSeenAt: new Date(at) } });
}
