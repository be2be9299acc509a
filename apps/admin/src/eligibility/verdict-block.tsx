import type { EligibilityDecision, Explanation, Outcome } from "@tgpl/domain";
import { Verdict, type VerdictProps } from "@tgpl/ui/answer-panel.tsx";
import { useTranslation } from "react-i18next";
import { Citation } from "../law/citation.tsx";
import type { Answer } from "./answer.ts";
import { waitsForJudgement } from "./judgement-block.tsx";

const kinds: Record<Outcome, VerdictProps["kind"]> = {
  eligible: "done",
  "not-eligible": "stopped",
  undetermined: "unknown",
};

export interface ExplainedProps {
  decision: EligibilityDecision;
  explanation: Explanation;
}

export interface VerdictBlockProps {
  answer: Answer;
  explanation: Explanation;
}

/** The outcome as a word with its shape, and by which clause, or what it waits for. */
export function VerdictBlock({ answer, explanation }: VerdictBlockProps) {
  const { t } = useTranslation();
  const { decision } = answer;
  const met = decision.grounds.filter(({ status }) => status === "met");
  const titleOf = (id: string) => explanation.grounds.find((ground) => ground.id === id)?.title;
  return (
    <Verdict kind={kinds[decision.outcome]} title={explanation.headline}>
      {met.length === 0
        ? waitsForJudgement(answer)
          ? t("eligibility.judgement.waiting")
          : explanation.summary
        : met.map(({ id, provision }) => (
            <span key={id} className="verdict-ground">
              {titleOf(id)} <Citation provision={provision} on={decision.on} />
            </span>
          ))}
    </Verdict>
  );
}
