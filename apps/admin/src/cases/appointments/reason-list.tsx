import { Status } from "@tgpl/ui/status.tsx";
import { type Suggested, useReasonWords } from "./use-candidate-words.ts";

/** What speaks for and against somebody, each with its mark. */
export function ReasonList({ reasons }: { reasons: Suggested["reasons"] }) {
  const say = useReasonWords();
  return (
    <span className="reasons-list">
      {reasons.map((reason) => {
        const { kind, words } = say(reason);
        return (
          <Status key={reason} kind={kind} small plain>
            {words}
          </Status>
        );
      })}
    </span>
  );
}
