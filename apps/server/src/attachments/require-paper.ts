import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import type { Subject } from "./attachment-record.ts";
import { isPaperOf } from "./attachments.data.ts";

/** A file is the scan of a paper of its own case alone. Throws `invalid-input`. */
export async function requirePaper(
  ctx: UserCtx,
  subject: Subject,
  paperId: string | null | undefined,
): Promise<void> {
  if (paperId && !(await isPaperOf(ctx, subject, paperId))) throw refuseField("paperId", "of-another-case");
}
