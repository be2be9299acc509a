import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";

export interface Announcer {
  /** Says that something is done: "Đã lưu lúc 15:19". */
  say: (message: string) => void;
  /** The same with a way back. */
  sayWithUndo: (message: string, undo: () => void) => void;
  /** Something did not work and the page itself does not show it. */
  sayFailed: (message: string) => void;
}

interface Announcement {
  message: string;
  undo?: (() => void) | undefined;
  isBad: boolean;
}

const AnnouncerContext = createContext<Announcer | null>(null);

/** Time to read a sentence and reach the button; it stops while the pointer or focus is on it. */
const shownForMs = 10_000;

export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState<Announcement | null>(null);
  const close = useCallback(() => setCurrent(null), []);
  const announcer = useMemo<Announcer>(
    () => ({
      say: (message) => setCurrent({ message, isBad: false }),
      sayWithUndo: (message, undo) => setCurrent({ message, undo, isBad: false }),
      sayFailed: (message) => setCurrent({ message, isBad: true }),
    }),
    [],
  );
  return (
    <AnnouncerContext value={announcer}>
      {children}
      <Toast announcement={current} close={close} />
    </AnnouncerContext>
  );
}

export function useAnnouncer(): Announcer {
  const announcer = useContext(AnnouncerContext);
  if (!announcer) throw new Error("useAnnouncer needs AppProviders around the page.");
  return announcer;
}

interface ToastProps {
  announcement: Announcement | null;
  close: () => void;
}

/** The live region is always there: one that appears together with its words is not read. */
function Toast({ announcement, close }: ToastProps) {
  const { t } = useTranslation("ui");
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!announcement || isHeld) return;
    const timer = setTimeout(close, shownForMs);
    return () => clearTimeout(timer);
  }, [announcement, isHeld, close]);
  return (
    <section
      className="toast-place"
      aria-label={t("announcer.region")}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className={toastClass(announcement)}>
        <span role="status" className="grow">
          {announcement?.message}
        </span>
        {announcement && <ToastButtons announcement={announcement} close={close} />}
      </div>
    </section>
  );
}

function toastClass(announcement: Announcement | null): string | undefined {
  if (!announcement) return undefined;
  return announcement.isBad ? "toast bad" : "toast";
}

function ToastButtons({ announcement, close }: { announcement: Announcement; close: () => void }) {
  const { t } = useTranslation("ui");
  const undo = () => {
    // Closed first: undoing may have something to say itself.
    close();
    announcement.undo?.();
  };
  return (
    <>
      {announcement.undo && (
        <Button kind="do" onClick={undo}>
          {t("announcer.undo")}
        </Button>
      )}
      <Button kind="bare" aria-label={t("announcer.close")} onClick={close}>
        <Icon name="close" />
      </Button>
    </>
  );
}
