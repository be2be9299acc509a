import { tracked } from "@trpc/server";
import { z } from "zod";
import { findSignedIn } from "../accounts/sessions.ts";
import { hasRight } from "../platform/access.ts";
import { AppError } from "../platform/app-error.ts";
import type { SignedIn, UserCtx } from "../platform/context.ts";
import type { Change } from "./change-feed.ts";
import { Subject } from "./subject.ts";
import { isInSight } from "./subjects.data.ts";

/** What the stream says: that a record changed, and whether the reader did it. Ids and kinds, nothing of a person. */
export const ToldChange = Subject.extend({ own: z.boolean() });
export type ToldChange = z.infer<typeof ToldChange>;

const LOOK_AGAIN_MS = 30_000;

/**
 * The changes within a person's sight, as they happen. The session, the right and the scope are looked at again with
 * every change and twice a minute; a session that ended ends the stream. Reading it keeps no session alive.
 */
export async function* followChanges(
  ctx: UserCtx,
  { lastEventId, signal }: { lastEventId: string | null; signal: AbortSignal | undefined },
) {
  const waiting: Change[] = lastEventId ? [...(await ctx.changes.since(BigInt(lastEventId)))] : [];
  let wake = () => {};
  const stop = ctx.changes.listen((changes) => {
    waiting.push(...changes);
    wake();
  });
  try {
    while (!signal?.aborted) {
      const reader = await requireReader(ctx);
      for (const change of waiting.splice(0)) {
        if (isInSight(reader, change.kind, change)) yield tracked(String(change.at), told(change, reader));
      }
      if (waiting.length === 0) await rest(signal, (now) => (wake = now));
    }
  } finally {
    stop();
  }
}

function told({ kind, id, accountId }: Change, reader: SignedIn): ToldChange {
  return { kind, id, own: accountId === reader.id };
}

/** Who reads, as their account stands now. */
async function requireReader(ctx: UserCtx): Promise<SignedIn> {
  const reader = ctx.sessionToken ? await findSignedIn(ctx, ctx.sessionToken, { touch: false }) : ctx.user;
  if (!reader) throw new AppError("unauthenticated");
  if (!hasRight(reader.role, "work.follow")) throw new AppError("forbidden", { right: "work.follow" });
  return reader;
}

/** Until something happens, the reader goes away, or it is time to look at the session again. */
function rest(signal: AbortSignal | undefined, onWake: (wake: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, LOOK_AGAIN_MS);
    timer.unref();
    signal?.addEventListener("abort", end, { once: true });
    onWake(end);
    function end() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    }
  });
}
