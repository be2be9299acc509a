import type { Inputs, Outputs } from "../api/outputs.ts";

/** The record that files are kept with. */
export type Subject = Inputs["attachments"]["list"]["subject"];
export type AttachmentList = Outputs["attachments"]["list"];
export type Attachment = AttachmentList["files"][number];
export type AttachmentKind = Attachment["kind"];

/** A paper of a case's index, as a file may be its scan. */
export interface IndexPaper {
  id: string;
  /** With its number in the index. */
  label: string;
}

/** The index that stands beside the files, and of which of its papers the next file is the scan. */
export interface PaperIndex {
  papers: readonly IndexPaper[];
  scanOf: string | null;
  onScanOf: (paperId: string | null) => void;
}

export const attachmentKinds = [
  "application-form",
  "identity-paper",
  "proof-paper",
  "case-paper",
  "procedural-paper",
  "outcome-paper",
  "recording",
  "other",
] as const satisfies readonly AttachmentKind[];

/** What is brought most often to a record of this kind. */
export const usualKind: Record<Subject["type"], AttachmentKind> = {
  applicant: "identity-paper",
  request: "proof-paper",
  case: "case-paper",
  recommendation: "other",
  "progress-report": "other",
};
