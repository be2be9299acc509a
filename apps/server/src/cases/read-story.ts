import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { openPart } from "./case-access.ts";
import { findStory, findWholeNote, type StoryFilter } from "./story.data.ts";

/** A page of the story of a case. The reading is recorded. */
export async function readStory(ctx: UserCtx, filter: StoryFilter) {
  await openPart(ctx, filter.id, "story");
  return findStory(ctx, filter);
}

/** The whole of a long note. */
export async function readWholeNote(ctx: UserCtx, { id, eventId }: { id: string; eventId: string }) {
  await openPart(ctx, id, "story");
  const note = await findWholeNote(ctx, id, eventId);
  if (note === null) throw new AppError("not-found");
  return { note };
}
