import { createRequiredContext } from "@tgpl/ui/create-required-context.ts";
import { type ReactNode, useMemo, useState } from "react";
import type { CaseRecord } from "../case-page.tsx";
import { ContactDialog } from "./contact-dialog.tsx";
import { DocumentDialog } from "./document-dialog.tsx";
import type {
  Conflict,
  DocumentLine,
  HearingLine,
  PartyLine,
  StageLine,
  StruckPart,
  TaskLine,
} from "./file-lines.ts";
import { HearingDialog } from "./hearing-dialog.tsx";
import { NoteDialog } from "./note-dialog.tsx";
import { PartyDialog } from "./party-dialog.tsx";
import { PostponeDialog } from "./postpone-dialog.tsx";
import { SettleDialog } from "./settle-dialog.tsx";
import { StageDialog } from "./stage-dialog.tsx";
import { StrikeDialog } from "./strike-dialog.tsx";
import { StrikeStepDialog } from "./strike-step-dialog.tsx";
import { TaskDialog } from "./task-dialog.tsx";
import { WaiverDialog } from "./waiver-dialog.tsx";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

/** What can be written into a file, each with its window. */
export type FileAct =
  | { is: "note" }
  | { is: "contact" }
  | { is: "task"; line?: TaskLine }
  | { is: "document"; line?: DocumentLine }
  | { is: "party"; line?: PartyLine }
  | { is: "stage"; line?: StageLine }
  | { is: "hearing"; line?: HearingLine }
  | { is: "postpone"; line: HearingLine }
  | { is: "settle"; line: HearingLine }
  | { is: "strike"; part: StruckPart; line: { id: string; version: number }; what: string }
  | { is: "strike-step"; stepId: string; what: string }
  | { is: "waive"; conflict: Conflict }
  | { is: "withdraw"; waiverId: string; what: string };

type Opener = { open: (act: FileAct) => void };
const [FileDialogContext, useFileDialog] = createRequiredContext<Opener>("FileDialogContext");

export { useFileDialog };

/** The windows of a case file, opened from anywhere on its page. */
export function FileDialogs({ legalCase, children }: { legalCase: CaseRecord; children: ReactNode }) {
  const [act, setAct] = useState<FileAct | null>(null);
  const opener = useMemo(() => ({ open: setAct }), []);
  return (
    <FileDialogContext value={opener}>
      {children}
      {act && <FileDialog act={act} legalCase={legalCase} onClose={() => setAct(null)} />}
    </FileDialogContext>
  );
}

export interface FileDialogProps {
  legalCase: CaseRecord;
  onClose: () => void;
}

function FileDialog({ act, ...rest }: FileDialogProps & { act: FileAct }) {
  switch (act.is) {
    case "note":
      return <NoteDialog {...rest} />;
    case "contact":
      return <ContactDialog {...rest} />;
    case "task":
      return <TaskDialog {...rest} line={act.line} />;
    case "document":
      return <DocumentDialog {...rest} line={act.line} />;
    case "party":
      return <PartyDialog {...rest} line={act.line} />;
    case "stage":
      return <StageDialog {...rest} line={act.line} />;
    case "hearing":
      return <HearingDialog {...rest} line={act.line} />;
    case "postpone":
      return <PostponeDialog {...rest} line={act.line} />;
    case "settle":
      return <SettleDialog {...rest} line={act.line} />;
    case "strike":
      return <StrikeDialog {...rest} {...act} />;
    case "strike-step":
      return <StrikeStepDialog {...rest} {...act} />;
    case "waive":
      return <WaiverDialog {...rest} conflict={act.conflict} />;
    case "withdraw":
      return <WithdrawDialog {...rest} {...act} />;
  }
}
