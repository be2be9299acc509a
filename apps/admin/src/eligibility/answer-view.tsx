import { explainDecision, type FactName } from "@tgpl/domain";
import { AnswerPanel, AnswerPart } from "@tgpl/ui/answer-panel.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Answer } from "./answer.ts";
import { BlockedPart } from "./blocked-part.tsx";
import { GroundsPart } from "./grounds-part.tsx";
import { HelpPart } from "./help-part.tsx";
import { JudgementBlock } from "./judgement-block.tsx";
import { LawBand, otherWarnings } from "./law-band.tsx";
import { PapersPart } from "./papers-part.tsx";
import type { PossibleMoves } from "./possible-moves.ts";
import { QuestionBlock } from "./question-block.tsx";
import { VerdictBlock } from "./verdict-block.tsx";

export interface AnswerViewProps {
  answer: Answer;
  /** What is asked now; null where nothing can be answered any more. */
  asked: FactName | null;
  onSkip: (fact: FactName) => void;
  moves: PossibleMoves;
  /** What else is checked while it is typed, such as a conflict of interest: above the grounds, in sight. */
  checks?: ReactNode | undefined;
  /** The fixed foot. */
  children: ReactNode;
}

/** The answer beside the form: outcome, next question, doubts about the law, grounds, papers, what can be done. */
export function AnswerView({ answer, asked, onSkip, moves, checks, children }: AnswerViewProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { decision, judgements } = answer;
  const explanation = useMemo(
    () => explainDecision(decision, language, { judgements }),
    [decision, judgements, language],
  );
  const explained = { decision, explanation };
  const warnings = otherWarnings(explanation);
  return (
    <AnswerPanel label={t("eligibility.answer")} moves={children}>
      <VerdictBlock answer={answer} explanation={explanation} />
      <JudgementBlock answer={answer} explanation={explanation} />
      <QuestionBlock fact={asked} onSkip={onSkip} />
      <LawBand {...explained} />
      {checks}
      {decision.outcome === "not-eligible" && explanation.help && <HelpPart help={explanation.help} />}
      <GroundsPart {...explained} />
      <PapersPart answer={answer} />
      {warnings.length > 0 && (
        <AnswerPart title={t("eligibility.warnings")}>
          {warnings.map((sentence) => (
            <p key={sentence} className="note soft">
              {sentence}
            </p>
          ))}
        </AnswerPart>
      )}
      <BlockedPart moves={moves} />
    </AnswerPanel>
  );
}
