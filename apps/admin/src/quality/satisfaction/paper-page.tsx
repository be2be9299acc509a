import { useQuery } from "@tanstack/react-query";
import { satisfactionAnswers, satisfactionQuestions } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { paperRoute } from "../quality.routes.ts";
import type { OpinionRecord } from "./opinion-page.tsx";
import "./opinion.css";

/** The paper form: large, plain, without a name; a number brings it back to its case. */
export function PaperPage() {
  const { id } = paperRoute.useParams();
  const query = useQuery(api.quality.satisfaction.get.queryOptions({ caseId: id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={6}>
      {(record) => <PaperView record={record} />}
    </LoadingPanel>
  );
}

function PaperView({ record }: { record: OpinionRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const { paperNumber, caseId } = record;
  usePageTitle(t("quality.paper.title"));
  return (
    <>
      <div className="buttons paper-buttons">
        <ButtonLink href={href({ to: "/quality/cases/$id/opinion", params: { id: caseId } })}>
          {t("quality.paper.back")}
        </ButtonLink>
        {paperNumber && (
          <Button kind="main" onClick={() => window.print()}>
            {t("quality.paper.print")}
          </Button>
        )}
      </div>
      {paperNumber ? (
        <Paper number={paperNumber} office={record.officeName} />
      ) : (
        <>
          <h1 tabIndex={-1}>{t("quality.paper.title")}</h1>
          <p className="empty">{t("quality.paper.none")}</p>
        </>
      )}
    </>
  );
}

function Paper({ number, office }: { number: string; office: string }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return (
    <article className="opinion-paper">
      <p className="opinion-number">{t("quality.paper.number", { number })}</p>
      <h1 tabIndex={-1}>{t("quality.paper.title")}</h1>
      <p>{t("quality.paper.intro", { office })}</p>
      <p>{t("quality.paper.how")}</p>
      <ol>
        {satisfactionQuestions.map(({ code, label, hint }) => (
          <li key={code}>
            <b>{label[language]}</b>
            {hint && <p>{hint[language]}</p>}
            <ul>
              {satisfactionAnswers.map((answer) => (
                <li key={answer.code}>
                  <span className="paper-box" aria-hidden="true" /> {answer.label[language]}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p>
        <b>{t("quality.paper.more")}</b>
      </p>
      <div className="paper-lines" aria-hidden="true" />
      <p>{t("quality.paper.secret")}</p>
      <p>{t("quality.paper.return", { office })}</p>
    </article>
  );
}
