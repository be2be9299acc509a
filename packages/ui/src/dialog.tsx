import { type ReactNode, useRef } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useScrollStop } from "./use-scroll-stop.ts";

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
          <Content>{children}</Content>
          {actions && <footer>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Long words, such as the text of a clause, are scrolled with the keyboard too. */
function Content({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div className="content" ref={box} tabIndex={useScrollStop(box)}>
      {children}
    </div>
  );
}
