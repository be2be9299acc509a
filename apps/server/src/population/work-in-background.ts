import type { UserCtx } from "../platform/context.ts";
import { toLoggedError } from "../platform/log-error.ts";

const running = new Map<string, Promise<void>>();

/**
 * Does long work after its write was answered, statement by statement: no transaction is held, others write between.
 * Asked again while it runs, it runs once. What it failed of is logged without the data, and told by `failed`.
 */
export function workInBackground(
  ctx: UserCtx,
  id: string,
  work: (ctx: UserCtx) => Promise<void>,
  failed: (ctx: UserCtx, error: unknown) => Promise<unknown>,
): void {
  if (running.has(id)) return;
  const own: UserCtx = { ...ctx, db: ctx.prisma, deeds: undefined };
  const done = work(own)
    .catch(async (error: unknown) => {
      ctx.log.error({ id, error: toLoggedError(error) }, "work on the register failed");
      await failed(own, error);
    })
    .catch((error: unknown) =>
      ctx.log.error({ id, error: toLoggedError(error) }, "failure could not be told"),
    )
    .finally(() => running.delete(id));
  running.set(id, done);
}

/** Waits for the work of an id, if any is under way. */
export function settled(id: string): Promise<void> {
  return running.get(id) ?? Promise.resolve();
}
