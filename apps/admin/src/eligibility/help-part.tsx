import type { ExplainedHelp } from "@tgpl/domain";
import { AnswerPart } from "@tgpl/ui/answer-panel.tsx";
import { useTranslation } from "react-i18next";

/** What would make a refused person eligible, where to go for it, and what nobody can bring. */
export function HelpPart({ help }: { help: ExplainedHelp }) {
  const { t } = useTranslation();
  return (
    <AnswerPart title={t("eligibility.help.title")}>
      <ul className="reasons">
        {help.ways.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <details className="note">
        <summary>{t("eligibility.help.where", { count: help.places.length })}</summary>
        <ul className="reasons soft">
          {help.places.map(({ paper, sentence }) => (
            <li key={paper}>{sentence}</li>
          ))}
        </ul>
      </details>
      <p className="note soft">{help.limits}</p>
    </AnswerPart>
  );
}
