import { type ReactNode, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { type NavGroup, type NavItem, NavLink } from "./nav.tsx";
import { Rail } from "./rail.tsx";

export interface BottomNavProps {
  /** Four words; the fifth opens everything else. */
  items: readonly NavItem[];
  groups: readonly NavGroup[];
  current: string | undefined;
  /** Person and settings, which have no place in the top bar of a phone. */
  settings: ReactNode;
}

/** Five words at the foot of a phone. */
export function BottomNav({ items, groups, current, settings }: BottomNavProps) {
  const { t } = useTranslation("ui");
  const [isOpen, setOpen] = useState(false);
  const isElsewhere = current !== undefined && !items.some((item) => item.id === current);
  return (
    <nav className="bottom-nav" aria-label={t("frame.mainNavigation")}>
      {items.slice(0, 4).map((item) => (
        <NavLink key={item.id} item={item} current={current} short />
      ))}
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-current={isElsewhere || undefined}
        onClick={() => setOpen(true)}
      >
        {t("frame.more")}
      </button>
      <ModalOverlay className="more-veil" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
        <Modal className="more-panel">
          <Dialog aria-label={t("frame.more")}>
            <Rail groups={groups} current={current} onFollow={() => setOpen(false)} />
            <div className="more-foot">
              {settings}
              <Button onClick={() => setOpen(false)}>{t("frame.close")}</Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </nav>
  );
}
