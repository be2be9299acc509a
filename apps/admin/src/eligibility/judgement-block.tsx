import type { EligibilityDecision, Explanation } from "@tgpl/domain";
import { WarningBand } from "@tgpl/ui/answer-panel.tsx";
import { useTranslation } from "react-i18next";
import { Citation } from "../law/citation.tsx";
import { UnconfirmedLink } from "../law/unconfirmed-link.tsx";
import type { Answer } from "./answer.ts";

export interface JudgementBlockProps {
  answer: Answer;
  explanation: Explanation;
}

/** The facts are known and no text says what follows: what a person has to decide, who, and by which law. */
export function JudgementBlock({ answer: { judgements, decision }, explanation }: JudgementBlockProps) {
  const { t } = useTranslation();
  return explanation.judgements.map(({ code, question, decides }) => {
    const laws = judgements.find((judgement) => judgement.code === code)?.laws ?? [];
    return (
      <WarningBand key={code} title={t("eligibility.judgement.title")}>
        <b>{question}</b>
        <br />
        {decides} {t("eligibility.judgement.by")} <Laws laws={laws} on={decision.on} />.{" "}
        {t("eligibility.judgement.whatNow")}
      </WarningBand>
    );
  });
}

interface LawsProps {
  laws: Answer["judgements"][number]["laws"];
  on: EligibilityDecision["on"];
}

function Laws({ laws, on }: LawsProps) {
  const current = laws.filter(({ from }) => from <= on);
  const [first] = current;
  return (
    <>
      {current.map(({ provision }, at) => (
        <span key={provision}>
          {at > 0 && "; "}
          <Citation provision={provision} on={on} />
        </span>
      ))}
      {first && (
        <>
          {"; "}
          <UnconfirmedLink citation={first.provision} />
        </>
      )}
    </>
  );
}

/** Whether everything was asked, and the answer waits for a person alone. */
export function waitsForJudgement({ decision, judgements }: Answer): boolean {
  const { missingFacts } = decision;
  const judged = judgements.map(({ fact }) => fact);
  return missingFacts.length > 0 && missingFacts.every((fact) => judged.includes(fact));
}
