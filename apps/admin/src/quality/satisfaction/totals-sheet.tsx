import { useQuery } from "@tanstack/react-query";
import { partsOf, satisfactionAnswers, satisfactionGroup, satisfactionQuestions } from "@tgpl/domain";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import type { Outputs } from "../../api/outputs.ts";
import { useHref } from "../../routing/use-href.ts";
import { useToday } from "../../session/clock.tsx";
import { opinionListRoute } from "../quality.routes.ts";

type Totals = Outputs["quality"]["satisfaction"]["totals"];

/** What people said in a year, counted in groups. */
export function TotalsSheet({ year }: { year: number }) {
  const { t } = useTranslation();
  const totals = useQuery(api.quality.satisfaction.totals.queryOptions({ year }));
  return (
    <LoadingPanel query={totals} explain={explainFailure} rows={6}>
      {(told) => (
        <Sheet
          title={t("quality.totals.title", { year })}
          aside={<Years year={year} />}
          footer={t("quality.totals.rule", { size: satisfactionGroup })}
        >
          <p className="body note soft">
            {t(`quality.totals.whose.${told.whose}`)}
            {told.count.people > 0 && `. ${t("quality.totals.people", { count: told.count.people })}`}
          </p>
          {told.count.people === 0 ? (
            <p className="empty">{t("quality.totals.none", { size: satisfactionGroup, year })}</p>
          ) : (
            <TotalsTable totals={told} />
          )}
        </Sheet>
      )}
    </LoadingPanel>
  );
}

function Years({ year }: { year: number }) {
  const { t } = useTranslation();
  const href = useHref();
  const { year: now } = partsOf(useToday());
  const { state } = opinionListRoute.useSearch();
  const years = [...new Set([now - 1, now, year])].sort();
  return (
    <Segmented
      label={t("quality.totals.year")}
      segments={years.map((one) => ({
        id: String(one),
        label: String(one),
        href: href({ to: "/quality/opinions", search: { state, year: one } }),
      }))}
      current={String(year)}
    />
  );
}

function TotalsTable({ totals: { count } }: { totals: Totals }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return (
    <DataTable className="blocks">
      <thead>
        <tr>
          <th scope="col">{t("quality.totals.question")}</th>
          {satisfactionAnswers.map(({ code, label }) => (
            <th scope="col" className="num" key={code}>
              {label[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {count.questions.map(({ code, answers }) => (
          <tr key={code}>
            <th scope="row">
              {satisfactionQuestions.find((question) => question.code === code)?.label[language]}
            </th>
            {satisfactionAnswers.map((answer) => (
              <NumberCell key={answer.code} head={answer.label[language]}>
                {answers[answer.code]}
              </NumberCell>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
