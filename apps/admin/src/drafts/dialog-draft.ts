import type { DraftRef } from "./use-draft.ts";

/** The draft of a dialog of one record: `step` of a case, `refuse` of a request. */
export function dialogDraft(recordId: string, dialog: string): DraftRef {
  return { kind: "dialog", subject: `${recordId}:${dialog}` };
}
