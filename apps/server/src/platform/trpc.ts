import { initTRPC, TRPCError } from "@trpc/server";
import { hasRight, type Right } from "./access.ts";
import { AppError, appErrorCodes } from "./app-error.ts";
import { readCalendar } from "./city-calendar.ts";
import { toClientError } from "./client-error.ts";
import type { Ctx } from "./context.ts";
import { WriteInput } from "./write.ts";

/** Every procedure names its right; `public` only for what must work before signing in. */
export type Meta = { right: Right | "public" | "signed-in" };

const t = initTRPC
  .context<Ctx>()
  .meta<Meta>()
  .create({
    // A silent stream is cut by proxies; one that says nothing for long is opened again by the browser.
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
    errorFormatter: ({ shape, error, ctx }) => {
      const said = toClientError(error, ctx);
      return { ...shape, message: said.message, data: said };
    },
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** AppError and the domain's InvalidInput become tRPC errors in one place. */
const namedErrors = t.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof AppError) {
    const { cause } = result.error;
    throw new TRPCError({ code: appErrorCodes[cause.code], message: cause.code, cause });
  }
  return result;
});

export const publicProcedure = t.procedure.meta({ right: "public" }).use(namedErrors);

export const signedInProcedure = t.procedure
  .meta({ right: "signed-in" })
  .use(namedErrors)
  .use(({ ctx, next }) => {
    if (!ctx.user) throw new AppError("unauthenticated");
    return next({ ctx: { ...ctx, user: ctx.user } });
  });

/** A reading door. Rights come first: before the input is even looked at. */
export function procedureFor(right: Right) {
  return t.procedure
    .meta({ right })
    .use(namedErrors)
    .use(async ({ ctx, next, path, type }) => {
      if (!ctx.user) throw new AppError("unauthenticated");
      if (!hasRight(ctx.user.role, right)) {
        ctx.log.warn({ path, right, account: ctx.user.id, requestId: ctx.requestId }, "right missing");
        throw new AppError("forbidden", { right });
      }
      // A write reads the calendar in its own transaction.
      const calendar = type === "query" ? await readCalendar(ctx.db, ctx.announcedMark) : ctx.calendar;
      return next({ ctx: { ...ctx, user: ctx.user, calendar } });
    });
}

/** A writing door: the same, with an idempotency key. Use with `asWrite`. */
export function writeProcedureFor(right: Right) {
  return procedureFor(right).input(WriteInput);
}
