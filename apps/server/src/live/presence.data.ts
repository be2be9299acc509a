import { toEpoch } from "@tgpl/domain";
import type { UserCtx } from "../platform/context.ts";
import type { Subject } from "./subject.ts";

/** A window that was not heard of for so long counts as closed. */
const COUNTS_FOR_MS = 45_000;

export type Place = Subject & { window: string; part: string | null };

export async function writePresence(ctx: UserCtx, { kind, id, window, part }: Place): Promise<void> {
  const key = { accountId: ctx.user.id, windowId: window };
  const here = { subjectType: kind, subjectId: id, part, seenAt: new Date(ctx.now()) };
  await ctx.db.presence.upsert({
    where: { accountId_windowId: key },
    create: { ...key, ...here },
    update: here,
    select: { windowId: true },
  });
}

export async function deletePresence(ctx: UserCtx, window: string): Promise<void> {
  await ctx.db.presence.deleteMany({ where: { accountId: ctx.user.id, windowId: window } });
}

/** Who else has the record open: one line for a person, whatever the number of their windows. */
export async function findOthers(ctx: UserCtx, { kind, id }: Subject) {
  const rows = await ctx.db.presence.findMany({
    where: {
      subjectType: kind,
      subjectId: id,
      seenAt: { gt: new Date(toEpoch(ctx.now()) - COUNTS_FOR_MS) },
      NOT: { accountId: ctx.user.id },
    },
    orderBy: { seenAt: "asc" },
    select: { accountId: true, part: true, account: { select: { displayName: true } } },
  });
  const byPerson = new Map(
    rows.map(({ accountId, part, account }) => [accountId, { name: account.displayName, part }]),
  );
  return [...byPerson.values()];
}
