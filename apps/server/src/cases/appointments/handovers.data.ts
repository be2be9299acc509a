import type { ReplacementGround } from "@tgpl/domain";
import { AppError } from "../../platform/app-error.ts";
import type { UserCtx } from "../../platform/context.ts";
import { maybe, toMoment } from "../../platform/fields.ts";
import { registerScope } from "../../platform/scope.ts";
import type { HandoverLine } from "./appointment-record.ts";

export type HandedOver = {
  caseId: string;
  fromProviderId: string;
  toProviderId: string;
  appointedAt: Date | null;
  versionAfter: number;
};

export async function insertHandover(
  ctx: UserCtx,
  { ground, note }: { ground: ReplacementGround; note: string },
  items: HandedOver[],
): Promise<string> {
  const { id } = await ctx.db.caseHandover.create({
    data: { ground, note, byId: ctx.user.id, at: new Date(ctx.now()), items: { create: items } },
    select: { id: true },
  });
  return id;
}

/** Where the cases stand of which somebody is the provider, before they are given away. */
export async function findHolders(ctx: UserCtx, ids: readonly string[]) {
  const rows = await ctx.db.legalCase.findMany({
    where: { id: { in: [...ids] }, ...registerScope(ctx) },
    select: { id: true, providerId: true, appointedAt: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The cases of a hand-over that lie in the person's scope. Throws `not-found` where there is none. */
export async function findHandoverItems(ctx: UserCtx, handoverId: string) {
  const rows = await ctx.db.caseHandoverItem.findMany({
    where: { handoverId, undone: false, legalCase: { is: registerScope(ctx) } },
    select: {
      caseId: true,
      fromProviderId: true,
      appointedAt: true,
      versionAfter: true,
      legalCase: { select: { version: true, fileCode: true } },
    },
  });
  if (rows.length === 0) throw new AppError("not-found");
  return rows;
}

export async function markUndone(ctx: UserCtx, handoverId: string, caseIds: string[]): Promise<void> {
  await ctx.db.caseHandoverItem.updateMany({
    where: { handoverId, caseId: { in: caseIds } },
    data: { undone: true },
  });
  await ctx.db.caseHandover.update({
    where: { id: handoverId },
    data: { undoneAt: new Date(ctx.now()), undoneById: ctx.user.id },
    select: { id: true },
  });
}

const SHOWN = 10;

/** The newest times at which cases of somebody were handed over. */
export async function findHandovers(ctx: UserCtx, fromProviderId: string): Promise<HandoverLine[]> {
  const mine = { fromProviderId, legalCase: { is: registerScope(ctx) } };
  const rows = await ctx.db.caseHandover.findMany({
    where: { items: { some: mine } },
    orderBy: { at: "desc" },
    take: SHOWN,
    select: {
      id: true,
      at: true,
      byId: true,
      note: true,
      ground: true,
      undoneAt: true,
      items: {
        where: mine,
        select: { versionAfter: true, undone: true, legalCase: { select: { version: true } } },
      },
    },
  });
  const accounts = await ctx.db.account.findMany({
    where: { id: { in: rows.map(({ byId }) => byId) } },
    select: { id: true, displayName: true },
  });
  const nameOf = new Map(accounts.map(({ id, displayName }) => [id, displayName]));
  return rows.map(({ items, byId, ...row }) => ({
    id: row.id,
    note: row.note,
    at: toMoment(row.at),
    by: nameOf.get(byId) ?? null,
    ground: row.ground as ReplacementGround,
    caseCount: items.length,
    undoable: items.filter((item) => !item.undone && item.legalCase.version === item.versionAfter).length,
    undoneAt: maybe(row.undoneAt, toMoment),
  }));
}
