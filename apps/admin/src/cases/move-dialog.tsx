import type { CaseMoveName } from "@tgpl/domain";
import type { ComponentType } from "react";
import type { CaseRecord } from "./case-page.tsx";
import { CloseDialog } from "./close-dialog.tsx";
import { DiscontinueDialog } from "./discontinue-dialog.tsx";
import { HandOverDialog } from "./hand-over-dialog.tsx";
import { AppointDialog, ReplaceDialog } from "./provider-dialog.tsx";
import { StepDialog } from "./step-dialog.tsx";

export interface CaseDialogProps {
  legalCase: CaseRecord;
  onClose: () => void;
  onDone: () => void;
}

const dialogs: Record<CaseMoveName, ComponentType<CaseDialogProps>> = {
  "appoint-provider": AppointDialog,
  "replace-provider": ReplaceDialog,
  "record-step": StepDialog,
  close: CloseDialog,
  "hand-over": HandOverDialog,
  discontinue: DiscontinueDialog,
};

/** What a move asks before it is made. */
export function MoveDialog({ move, ...rest }: CaseDialogProps & { move: CaseMoveName }) {
  const Chosen = dialogs[move];
  return <Chosen {...rest} />;
}
