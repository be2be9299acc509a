import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import type { DraftKind, DraftRef } from "../platform/write.ts";
import type { Draft, DraftLine } from "./draft.ts";
import { findDraftLines, findOneDraft } from "./drafts.data.ts";

/** The draft to go on with; null when there is none. It may hold a person's data, so the reading is recorded. */
export async function openDraft(ctx: UserCtx, ref: DraftRef): Promise<Draft | null> {
  const draft = await findOneDraft(ctx, ref);
  if (draft) await writeAudit(ctx, "draft.read", { type: "draft", id: ref.subject }, { kind: ref.kind });
  return draft;
}

/** The person's own drafts, to be offered. Names typed so far are shown, so the reading is recorded. */
export async function listDrafts(ctx: UserCtx, kind: DraftKind | null): Promise<DraftLine[]> {
  const lines = await findDraftLines(ctx, kind);
  const ids = lines.map(({ subject }) => subject);
  if (ids[0]) await writeAudit(ctx, "draft.list.read", { type: "draft", id: ids[0] }, { ids });
  return lines;
}
