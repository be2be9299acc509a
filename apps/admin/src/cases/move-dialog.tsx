import type { ComponentType } from "react";
import { ArchiveDialog } from "./archive-dialog.tsx";
import type { MoveName } from "./case-move-list.ts";
import type { CaseRecord } from "./case-page.tsx";
import { CloseDialog } from "./close-dialog.tsx";
import { DiscontinueDialog } from "./discontinue-dialog.tsx";
import { HandOverDialog } from "./hand-over-dialog.tsx";
import { PetitionDialog } from "./petition-dialog.tsx";
import { AppointDialog, ReplaceDialog } from "./provider-dialog.tsx";
import { StepDialog } from "./step-dialog.tsx";
import { TransferDialog } from "./transfer-dialog.tsx";

export interface CaseDialogProps {
  legalCase: CaseRecord;
  onClose: () => void;
  onDone: () => void;
}

const dialogs: Record<MoveName, ComponentType<CaseDialogProps>> = {
  "appoint-provider": AppointDialog,
  "replace-provider": ReplaceDialog,
  "record-step": StepDialog,
  close: CloseDialog,
  "hand-over": HandOverDialog,
  discontinue: DiscontinueDialog,
  petition: PetitionDialog,
  transfer: TransferDialog,
  archive: ArchiveDialog,
};

/** What a move asks before it is made. */
export function MoveDialog({ move, ...rest }: CaseDialogProps & { move: MoveName }) {
  const Chosen = dialogs[move];
  return <Chosen {...rest} />;
}
