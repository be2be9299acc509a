import type { Deadline } from "@tgpl/domain";
import { Status } from "@tgpl/ui/status.tsx";
import { useDeadlineWords } from "./use-deadline-words.ts";

/** How much is left of a limit, in a line of a list. */
export function DeadlineMark({ clock }: { clock: Deadline }) {
  const { kind, left } = useDeadlineWords(clock);
  return (
    <Status kind={kind} small>
      {left}
    </Status>
  );
}
