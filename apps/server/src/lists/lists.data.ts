import type { UserCtx } from "../platform/context.ts";
import { toMoment } from "../platform/fields.ts";
import type { ListName, ListView, ListViewForm } from "./list-view.ts";

const MOST = 50;

/** One's own views and those shared in one's office, by name. */
export async function findViews(ctx: UserCtx, list: ListName): Promise<ListView[]> {
  const { id: accountId, officeId } = ctx.user;
  const rows = await ctx.db.listView.findMany({
    where: { list, OR: [{ accountId }, ...(officeId ? [{ officeId }] : [])] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 2 * MOST,
    select: { id: true, name: true, filters: true, accountId: true, officeId: true, createdAt: true },
  });
  const others = rows.map((row) => row.accountId).filter((id) => id !== accountId);
  const accounts = await ctx.db.account.findMany({
    where: { id: { in: others } },
    select: { id: true, displayName: true },
  });
  const nameOf = new Map(accounts.map(({ id, displayName }) => [id, displayName]));
  return rows.map((row) => ({
    id: row.id,
    list,
    name: row.name,
    filters: row.filters as ListView["filters"],
    shared: row.officeId !== null,
    isOwn: row.accountId === accountId,
    by: nameOf.get(row.accountId) ?? null,
    createdAt: toMoment(row.createdAt),
  }));
}

export function countOwnViews(ctx: UserCtx, list: ListName): Promise<number> {
  return ctx.db.listView.count({ where: { list, accountId: ctx.user.id } });
}

export { MOST as MOST_VIEWS };

export function insertView(ctx: UserCtx, { list, name, filters, shared }: ListViewForm) {
  const { id: accountId, officeId } = ctx.user;
  return ctx.db.listView.create({
    data: {
      ...{ list, name, filters, accountId },
      officeId: shared ? officeId : null,
      createdAt: new Date(ctx.now()),
    },
    select: { id: true },
  });
}

export async function deleteOwnView(ctx: UserCtx, id: string): Promise<boolean> {
  const { count } = await ctx.db.listView.deleteMany({ where: { id, accountId: ctx.user.id } });
  return count === 1;
}

/** null: nothing was chosen, the list shows what it shows to everybody. */
export async function findColumns(ctx: UserCtx, list: ListName): Promise<string[] | null> {
  const row = await ctx.db.listColumns.findUnique({
    where: { accountId_list: { accountId: ctx.user.id, list } },
    select: { columns: true },
  });
  return row?.columns ?? null;
}

export async function keepColumns(ctx: UserCtx, list: ListName, columns: string[]): Promise<void> {
  const accountId = ctx.user.id;
  await ctx.db.listColumns.upsert({
    where: { accountId_list: { accountId, list } },
    create: { accountId, list, columns },
    update: { columns },
    select: { list: true },
  });
}
