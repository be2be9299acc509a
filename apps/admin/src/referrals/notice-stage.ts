import type { NoticeStatus } from "@tgpl/domain";

/** What a notice waits for, as the list says it. */
export type NoticeStage = "awaited" | "accept" | "appoint" | "answer" | "substitute" | "done";

export interface Staged {
  status: NoticeStatus;
  appointedAt: string | null;
  substitute: object | null;
}

/** A substitute comes first: its hours run. */
export function stageOf({ status, appointedAt, substitute }: Staged): NoticeStage {
  if (substitute !== null) return "substitute";
  if (status === "awaited") return "awaited";
  if (status === "noticed") return "accept";
  if (status === "notice-accepted") return appointedAt === null ? "appoint" : "answer";
  return status === "notice-declined" ? "answer" : "done";
}
