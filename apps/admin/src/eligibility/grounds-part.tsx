import { type ExplainedGround, factQuestion, type GroundDecision, type GroundStatus } from "@tgpl/domain";
import { AnswerPart, GroundLine } from "@tgpl/ui/answer-panel.tsx";
import type { StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Citation } from "../law/citation.tsx";
import { groundsInSight } from "./grounds-in-sight.ts";
import type { ExplainedProps } from "./verdict-block.tsx";

const kinds: Record<GroundStatus, StatusKind> = { met: "done", unknown: "unknown", "not-met": "stopped" };

/** The grounds of the law: those that are met or open first, the rest one press away. */
export function GroundsPart({ decision, explanation }: ExplainedProps) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const { shown, folded } = groundsInSight(decision);
  if (decision.grounds.length === 0) return null;
  const isAllNot = folded.every(({ status }) => status === "not-met");
  return (
    <AnswerPart title={t("eligibility.grounds.title")}>
      {[...shown, ...(showsAll ? folded : [])].map((ground) => (
        <Ground
          key={ground.id}
          ground={ground}
          explained={explanation.grounds.find(({ id }) => id === ground.id)}
          on={decision.on}
        />
      ))}
      {folded.length > 0 && (
        <button
          type="button"
          className="as-link note"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll
            ? t("eligibility.grounds.fewer")
            : t(isAllNot ? "eligibility.grounds.restNot" : "eligibility.grounds.restOpen", {
                count: folded.length,
              })}
        </button>
      )}
    </AnswerPart>
  );
}

interface GroundProps {
  ground: GroundDecision;
  explained: ExplainedGround | undefined;
  on: ExplainedProps["decision"]["on"];
}

function Ground({ ground, explained, on }: GroundProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const missing = ground.missingFacts.map((fact) => factQuestion(fact, language).short);
  return (
    <GroundLine
      title={explained?.title ?? ground.id}
      kind={kinds[ground.status]}
      word={t(`eligibility.grounds.${ground.status}`)}
      note={
        <>
          <Citation provision={ground.provision} on={on} />
          {missing.length > 0 && ` · ${t("eligibility.grounds.missing", { facts: missing.join(", ") })}`}
          {explained?.mark && ` · ${explained.mark}`}
          {explained && <Because explained={explained} />}
        </>
      }
    />
  );
}

/** The conditions that the status rests on, each with the clause that defines its words. */
function Because({ explained: { because, title } }: { explained: ExplainedGround }) {
  const { t } = useTranslation();
  if (because.length === 0) return null;
  return (
    <details>
      <summary aria-label={t("eligibility.grounds.whyOf", { ground: title })}>
        {t("eligibility.grounds.why")}
      </summary>
      <ul className="reasons">
        {because.map(({ condition, sentence, citation }) => (
          <li key={condition}>{citation ? `${sentence} (${citation})` : sentence}</li>
        ))}
      </ul>
    </details>
  );
}
