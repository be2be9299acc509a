import { useQuery } from "@tanstack/react-query";
import { citeProvision } from "@tgpl/domain";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import type { Outputs } from "../../api/outputs.ts";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { useHasRight } from "../../session/me.ts";
import { QualityViews } from "../quality-views.tsx";
import { useGradeWords } from "../use-grade-words.ts";

export type PlanFigures = Outputs["quality"]["evaluation"]["plans"][number];

/** The yearly plans in figures; who keeps them opens each one. */
export function PlanListPage() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const href = useHref();
  usePageTitle(t("quality.plans.title"));
  const mayManage = useHasRight("evaluation.manage");
  const plans = useQuery(api.quality.evaluation.plans.queryOptions());
  const provision = citeProvision("12/2018/TT-BTP#15", language);
  return (
    <>
      <PageHead title={t("quality.plans.title")} note={t("quality.plans.note", { provision })}>
        <QualityViews current="evaluations" />
        {mayManage && (
          <ButtonLink kind="main" href={href({ to: "/quality/evaluations/new" })}>
            {t("quality.plans.new")}
          </ButtonLink>
        )}
      </PageHead>
      <LoadingPanel
        query={plans}
        isEmpty={(found) => found.length === 0}
        empty={t("quality.plans.empty")}
        explain={explainFailure}
      >
        {(found) => <Plans plans={found} />}
      </LoadingPanel>
    </>
  );
}

function Plans({ plans }: { plans: readonly PlanFigures[] }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("quality.plans.shown", { count: plans.length })}>
      <DataTable className="blocks">
        <thead>
          <tr>
            <th scope="col">{t("quality.plans.year")}</th>
            <th scope="col">{t("quality.plans.decision")}</th>
            <th scope="col" className="num">
              {t("quality.plans.covered")}
            </th>
            <th scope="col" className="num">
              {t("quality.plans.drawn")}
            </th>
            <th scope="col" className="num">
              {t("quality.plans.evaluated")}
            </th>
            <th scope="col">{t("quality.plans.grades")}</th>
          </tr>
        </thead>
        <tbody>
          {plans.map((plan) => (
            <Row key={plan.id} plan={plan} />
          ))}
        </tbody>
      </DataTable>
    </Sheet>
  );
}

function Row({ plan }: { plan: PlanFigures }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const mayManage = useHasRight("evaluation.manage");
  const gradeWords = useGradeWords();
  const to = href({ to: "/quality/evaluations/$id", params: { id: plan.id }, search: {} });
  const grades = plan.grades.map(({ grade, count }) =>
    t("quality.plans.gradeCount", { grade: gradeWords(grade), count }),
  );
  return (
    <tr>
      <th scope="row">{mayManage ? <Link href={to}>{plan.year}</Link> : plan.year}</th>
      <td className="across">
        {t("quality.plans.decisionOf", { number: plan.decisionNumber, day: format.date(plan.decidedOn) })}
      </td>
      <NumberCell head={t("quality.plans.covered")}>{format.number(plan.inScope)}</NumberCell>
      <NumberCell head={t("quality.plans.drawn")}>{format.number(plan.drawn)}</NumberCell>
      <NumberCell head={t("quality.plans.evaluated")}>{format.number(plan.evaluated)}</NumberCell>
      <td data-label={t("quality.plans.grades")}>
        {grades.length > 0 ? grades.join("; ") : t("quality.plans.noGrade")}
      </td>
    </tr>
  );
}
