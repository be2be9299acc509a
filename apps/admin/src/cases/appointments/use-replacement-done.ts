import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { keepFocus } from "../../routing/keep-focus.ts";
import { useRenewCases } from "./use-undo-hand-over.ts";

/** Closes the window, says what was done, and asks for the case again. */
export function useReplacementDone(close: () => void): (message: string) => void {
  const { say } = useAnnouncer();
  const renew = useRenewCases();
  return (message) => {
    close();
    say(message);
    renew();
    keepFocus();
  };
}
