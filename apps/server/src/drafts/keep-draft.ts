import type { UserCtx } from "../platform/context.ts";
import type { DraftRef } from "../platform/write.ts";
import type { DraftBody } from "./draft.ts";
import { deleteDraft, writeDraft } from "./drafts.data.ts";

/**
 * Keeps what somebody has typed so far. It changes no record, comes every few seconds and is the same sent twice, so it
 * has neither a key nor an entry in the audit; nothing of it is logged.
 */
export function keepDraft(ctx: UserCtx, { kind, subject, body }: DraftRef & { body: DraftBody }) {
  return writeDraft(ctx, { kind, subject }, body);
}

/** Throws away what was typed: the person does not want it any more. */
export async function dropDraft(ctx: UserCtx, draft: DraftRef) {
  await deleteDraft(ctx, draft);
  return { dropped: true as const };
}
