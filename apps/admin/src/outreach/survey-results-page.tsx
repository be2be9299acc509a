import { useQuery } from "@tanstack/react-query";
import { partsOf } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useToday } from "../session/clock.tsx";
import { surveyResultsRoute } from "./outreach.routes.ts";
import "./outreach.css";
import { YearSelect } from "./year-select.tsx";

type Question = Outputs["indicators"]["survey"]["questions"][number];
type Row = Question["rows"][number];

/** What people answered in a year, as sentence and table; what a few said is not shown. */
export function SurveyResultsPage() {
  const { t } = useTranslation();
  const href = useHref();
  const today = useToday();
  const { year = partsOf(today).year } = surveyResultsRoute.useSearch();
  const title = t("survey.resultsTitle", { year });
  usePageTitle(title);
  const results = useQuery(api.indicators.survey.queryOptions({ year }));
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ label: t("survey.title"), href: href({ to: "/survey" }) }, { label: t("survey.results") }]}
        note={t("survey.hiddenNote")}
      >
        <Button onClick={() => window.print()}>{t("lists.print")}</Button>
      </PageHead>
      <YearSelect year={year} to="/survey/results" />
      <LoadingPanel query={results} explain={explainFailure} rows={6}>
        {({ total, questions }) => (
          <div className="outreach-main">
            <p>{total === null ? t("survey.tooFew") : t("survey.answered", { count: total })}</p>
            {questions.map((question) => (
              <QuestionSheet key={question.id} question={question} />
            ))}
          </div>
        )}
      </LoadingPanel>
    </>
  );
}

function QuestionSheet({ question: { text, rows } }: { question: Question }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return (
    <Sheet title={text[language]}>
      <p className="sheet-note">{useSentence(rows)}</p>
      <DataTable heads={[t("survey.choice"), t("survey.count"), t("survey.share")]}>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">{row[language]}</th>
            <NumberCell>{row.count ?? t("survey.hidden")}</NumberCell>
            <NumberCell>{shareOf(row) ?? t("survey.hidden")}</NumberCell>
          </tr>
        ))}
      </DataTable>
    </Sheet>
  );
}

/** The choice that most people made, of those that are shown. */
function useSentence(rows: readonly Row[]): string {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [most] = rows
    .filter(({ count }) => count !== null && count > 0)
    .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0));
  if (!most || most.of === null) return t("survey.nothingShown");
  return t("survey.most", {
    choice: most[language],
    number: most.count,
    of: most.of,
    share: shareOf(most),
  });
}

function shareOf({ count, of }: Row): string | null {
  if (count === null || !of) return null;
  return `${Math.round((100 * count) / of)} %`;
}
