import type { ComplaintMoveName } from "@tgpl/domain";
import { AnswerDialog } from "./answer-dialog.tsx";
import type { ComplaintRecord } from "./complaint-page.tsx";
import { FurtherDialog } from "./further-dialog.tsx";

export interface ComplaintDialogProps {
  complaint: ComplaintRecord;
  onClose: () => void;
  onDone: () => void;
}

/** What a move asks before it is made. */
export function ComplaintMoveDialog({ move, ...rest }: ComplaintDialogProps & { move: ComplaintMoveName }) {
  return move === "answer" ? <AnswerDialog {...rest} /> : <FurtherDialog {...rest} move={move} />;
}
