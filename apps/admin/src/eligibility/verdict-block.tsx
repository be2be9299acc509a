import type { EligibilityDecision, Explanation, Outcome } from "@tgpl/domain";
import { Verdict, type VerdictProps } from "@tgpl/ui/answer-panel.tsx";
import { Citation } from "./citation.tsx";

const kinds: Record<Outcome, VerdictProps["kind"]> = {
  eligible: "done",
  "not-eligible": "stopped",
  undetermined: "unknown",
};

export interface ExplainedProps {
  decision: EligibilityDecision;
  explanation: Explanation;
}

/** The outcome as a word with its shape, and by which clause, or what it waits for. */
export function VerdictBlock({ decision, explanation }: ExplainedProps) {
  const met = decision.grounds.filter(({ status }) => status === "met");
  const titleOf = (id: string) => explanation.grounds.find((ground) => ground.id === id)?.title;
  return (
    <Verdict kind={kinds[decision.outcome]} title={explanation.headline}>
      {met.length === 0
        ? explanation.summary
        : met.map(({ id, provision }) => (
            <span key={id} className="verdict-ground">
              {titleOf(id)} <Citation provision={provision} on={decision.on} />
            </span>
          ))}
    </Verdict>
  );
}
