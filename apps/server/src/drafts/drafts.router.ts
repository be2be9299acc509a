import { z } from "zod";
import { Moment } from "../platform/fields.ts";
import { procedureFor, router } from "../platform/trpc.ts";
import { DraftRef, draftKinds } from "../platform/write.ts";
import { Draft, DraftBody, DraftLine } from "./draft.ts";
import { dropDraft, keepDraft } from "./keep-draft.ts";
import { listDrafts, openDraft } from "./open-draft.ts";

/** What is typed and not saved yet. Each person reads and writes their own, and nothing else. */
export const draftsRouter = router({
  list: procedureFor("draft.keep")
    .input(z.object({ kind: z.enum(draftKinds).nullable() }))
    .output(z.array(DraftLine))
    .query(({ ctx, input }) => listDrafts(ctx, input.kind)),

  open: procedureFor("draft.keep")
    .input(DraftRef)
    .output(Draft.nullable())
    .query(({ ctx, input }) => openDraft(ctx, input)),

  keep: procedureFor("draft.keep")
    .input(DraftRef.extend({ body: DraftBody }))
    .output(z.object({ savedAt: Moment }))
    .mutation(({ ctx, input }) => keepDraft(ctx, input)),

  drop: procedureFor("draft.keep")
    .input(DraftRef)
    .output(z.object({ dropped: z.literal(true) }))
    .mutation(({ ctx, input }) => dropDraft(ctx, input)),
});
