import { dayOf, type OutreachMoveName, outreachOptions } from "@tgpl/domain";
import type { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { staleVersion } from "../platform/stale.ts";
import { getSession, type StoredSession, saveSession } from "./sessions.data.ts";

export type OneSession = { id: string; version: number };

type Change = {
  name: OutreachMoveName;
  data: (stored: StoredSession) => Prisma.OutreachSessionUncheckedUpdateManyInput;
  action: string;
  details?: Record<string, string | number>;
};

/** Makes one move of a session: asks the domain, saves, and writes the deed down. */
export async function changeSession(
  ctx: UserCtx,
  { id, version }: OneSession,
  { name, data, action, details }: Change,
): Promise<OneSession> {
  const stored = await getSession(ctx, id);
  requireOwnOffice(ctx, stored);
  requireMove(ctx, stored, name);
  const subject = { type: "outreach", id };
  if ((await saveSession(ctx, { id, version }, data(stored))) === 0) throw await staleVersion(ctx, subject);
  await writeAudit(ctx, action, subject, details);
  return { id, version: version + 1 };
}

/** A director writes to all of them, an officer to those of their office. */
export function isOwn({ user }: UserCtx, { office }: StoredSession): boolean {
  return user.role === "centre-director" || user.officeId === office.id;
}

export function requireOwnOffice(ctx: UserCtx, stored: StoredSession): void {
  if (!isOwn(ctx, stored)) throw new AppError("status-not-allowed", { because: ["of-another-office"] });
}

function requireMove(ctx: UserCtx, stored: StoredSession, name: OutreachMoveName): void {
  const option = outreachOptions(stored, dayOf(ctx.now())).find(({ move }) => move === name);
  if (!option || option.because.length > 0)
    throw new AppError("status-not-allowed", { because: option?.because ?? [] });
}
