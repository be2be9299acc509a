import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

export interface DialogProps {
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** The buttons of the foot; the main one last. */
  actions?: ReactNode | undefined;
  broad?: boolean | undefined;
  /** Holds what would be lost: not closed by a click beside it. */
  mustAnswer?: boolean | undefined;
  /** A question about what will happen, read aloud at once with its text. */
  isAlert?: boolean | undefined;
}

/** A window over the page. Escape closes it, focus stays inside and returns to where it came from. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  broad,
  mustAnswer = false,
  isAlert = false,
}: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!mustAnswer}
    >
      <Modal className={broad ? "dialog broad" : "dialog"}>
        <AriaDialog role={isAlert ? "alertdialog" : "dialog"}>
          <header>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
          </header>
          <div className="content">{children}</div>
          {actions && <footer>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
