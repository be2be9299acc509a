import { z } from "zod";
import type { UserCtx } from "../platform/context.ts";
import { deletePresence, findOthers, type Place, writePresence } from "./presence.data.ts";
import type { Subject } from "./subject.ts";
import { requireSight } from "./subjects.data.ts";

/** A colleague who has the record open: their name, and the part in which they type. */
export const Other = z.object({ name: z.string(), part: z.string().nullable() });

/** Says that a person has a record open, and answers who else has. Comes every few seconds and is no deed. */
export async function beHere(ctx: UserCtx, place: Place) {
  await requireSight(ctx, place);
  await writePresence(ctx, place);
  return findOthers(ctx, place);
}

/** Who else has a record open. */
export async function readOthers(ctx: UserCtx, subject: Subject) {
  await requireSight(ctx, subject);
  return findOthers(ctx, subject);
}

/** The window shows something else now. */
export async function leave(ctx: UserCtx, { window }: { window: string }) {
  await deletePresence(ctx, window);
  return { left: true as const };
}
