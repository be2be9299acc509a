import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

export interface ConfirmDialogProps {
  /** The question itself: "Không tiếp tục vụ việc CN2.TGTT.07.2026?" */
  title: ReactNode;
  isOpen: boolean;
  /** What will happen. */
  children: ReactNode;
  /** The act, verb first. */
  confirmLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
  isBusy?: boolean | undefined;
}

/** Asked once before something that cannot be undone; everything else has undo. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslation("ui");
  const actions = (
    <>
      <Button onClick={props.onCancel}>{t("dialog.cancel")}</Button>
      <Button kind="main" isBusy={props.isBusy} onClick={props.onConfirm}>
        {props.confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onCancel}
      actions={actions}
      mustAnswer
      isAlert
    >
      {props.children}
    </Dialog>
  );
}
