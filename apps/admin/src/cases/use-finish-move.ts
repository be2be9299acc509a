import { useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { api } from "../api/api.ts";
import { keepFocus } from "../routing/keep-focus.ts";

/** After a move the page is loaded again, what was done is said, and focus goes to what may be done next. */
export function useFinishMove(close: () => void): (message: string) => void {
  const cache = useQueryClient();
  const { say } = useAnnouncer();
  return (message) => {
    close();
    say(message);
    void cache.invalidateQueries({ queryKey: api.cases.pathKey() }).then(keepFocus);
  };
}
