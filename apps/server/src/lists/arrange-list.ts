import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import type { ListName, ListViewForm } from "./list-view.ts";
import { countOwnViews, deleteOwnView, insertView, keepColumns, MOST_VIEWS } from "./lists.data.ts";

/** Keeps the filters of a list under a name, for oneself or for one's office. */
export async function saveView(ctx: UserCtx, form: ListViewForm): Promise<{ id: string }> {
  if ((await countOwnViews(ctx, form.list)) >= MOST_VIEWS) {
    throw new AppError("status-not-allowed", { because: ["too-many-views"] });
  }
  const { id } = await insertView(ctx, form);
  const { list, shared } = form;
  await writeAudit(ctx, "list.view-saved", { type: "list-view", id }, { list, shared });
  return { id };
}

/** Only who made a view removes it. */
export async function removeView(ctx: UserCtx, { id }: { id: string }): Promise<{ id: string }> {
  if (!(await deleteOwnView(ctx, id))) throw new AppError("not-found");
  await writeAudit(ctx, "list.view-removed", { type: "list-view", id });
  return { id };
}

/** Which columns somebody wants to see, on every machine where they sign in. */
export async function chooseColumns(
  ctx: UserCtx,
  { list, columns }: { list: ListName; columns: string[] },
): Promise<{ list: ListName }> {
  await keepColumns(ctx, list, columns);
  await writeAudit(ctx, "list.columns-chosen", { type: "account", id: ctx.user.id }, { list, columns });
  return { list };
}
