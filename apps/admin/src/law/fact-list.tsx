import { useRouterState } from "@tanstack/react-router";
import { citeProvision, nameDocument, provisionOn, type UnconfirmedFact } from "@tgpl/domain";
import { DefinitionList } from "@tgpl/ui/definition-list.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useToday } from "../session/clock.tsx";
import { Citation } from "./citation.tsx";

/** The facts of law that nobody has confirmed, each with its anchor. */
export function FactList({ facts }: { facts: readonly UnconfirmedFact[] }) {
  const { t } = useTranslation();
  const hash = useRouterState({ select: ({ location }) => location.hash });
  if (facts.length === 0) return null;
  return (
    <Sheet title={t("law.facts", { count: facts.length })}>
      {facts.map((fact) => (
        <Fact key={fact.id} fact={fact} isCurrent={fact.id === hash} />
      ))}
    </Sheet>
  );
}

interface FactProps {
  fact: UnconfirmedFact;
  /** The address names it. */
  isCurrent: boolean;
}

function Fact({ fact, isCurrent }: FactProps) {
  const { id, unconfirmed, workingValue, usedIn, concerns } = fact;
  const { t } = useTranslation();
  const [language] = useLanguage();
  return (
    <article
      className="law-entry"
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-current={isCurrent || undefined}
    >
      <p className="edge">
        <a href={`#${id}`} aria-label={t("law.anchor", { id })}>
          {id}
        </a>
      </p>
      <div>
        <h3 id={`${id}-title`}>{unconfirmed[language]}</h3>
        <DefinitionList
          definitions={[
            { id: "value", term: t("law.workingValue"), text: workingValue[language] },
            { id: "used", term: t("law.usedIn"), text: usedIn[language] },
            ...(concerns.length > 0
              ? [{ id: "concerns", term: t("law.concerns"), text: <Concerns ids={concerns} /> }]
              : []),
          ]}
        />
      </div>
    </article>
  );
}

/** A clause that is coded opens; the others are named. */
function Concerns({ ids }: { ids: readonly string[] }) {
  const [language] = useLanguage();
  const today = useToday();
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          {provisionOn(id, today) ? <Citation provision={id} on={today} /> : nameOf(id, language)}
        </li>
      ))}
    </ul>
  );
}

function nameOf(id: string, language: "vi" | "en"): string {
  return id.includes("#") ? citeProvision(id, language) : nameDocument(id, language);
}
