import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import type { Announcement } from "./attachment-record.ts";
import { addAttachment } from "./attachments.data.ts";
import { requirePaper } from "./require-paper.ts";
import { requireSubject } from "./subject-access.ts";

/** Announces a file: its bytes follow to the address of the id that is answered. Nobody sees it before they came. */
export async function beginAttachment(ctx: UserCtx, input: Announcement): Promise<{ id: string }> {
  await requireSubject(ctx, input.subject, "write");
  await requirePaper(ctx, input.subject, input.paperId);
  const id = await addAttachment(ctx, input);
  await writeAudit(ctx, "file.announced", input.subject, { file: id, kind: input.kind, size: input.size });
  return { id };
}
