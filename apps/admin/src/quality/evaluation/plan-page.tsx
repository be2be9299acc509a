import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { FigureStrip } from "@tgpl/ui/figure-strip.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import type { Outputs } from "../../api/outputs.ts";
import { pageSize } from "../../routing/page-links.tsx";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { NextPage } from "../next-page.tsx";
import { drawnStates, planRoute } from "../quality.routes.ts";
import { useGradeWords } from "../use-grade-words.ts";
import { DrawnTable } from "./drawn-table.tsx";
import { HowDrawn } from "./how-drawn.tsx";
import "../quality.css";

export type PlanRecord = Outputs["quality"]["evaluation"]["plan"];
export type DrawnFile = Outputs["quality"]["evaluation"]["drawn"][number];

/** One plan: how far it has come, what was drawn, and how anybody draws it again. */
export function PlanPage() {
  const { id } = planRoute.useParams();
  const query = useQuery(api.quality.evaluation.plan.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={6}>
      {(plan) => <PlanView key={plan.id} plan={plan} />}
    </LoadingPanel>
  );
}

function PlanView({ plan }: { plan: PlanRecord }) {
  const { t } = useTranslation();
  const title = t("quality.plan.title", { year: plan.year });
  usePageTitle(title);
  return (
    <div className="quality-page">
      <PlanHead plan={plan} title={title} />
      <Progress plan={plan} />
      <div className="quality-column">
        <Files plan={plan} />
        <HowDrawn plan={plan} />
      </div>
    </div>
  );
}

function PlanHead({ plan, title }: { plan: PlanRecord; title: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const { id, decisionNumber, decidedOn, closedFrom, closedUntil } = plan;
  return (
    <PageHead
      title={title}
      crumbs={[
        { label: t("quality.plans.title"), href: href({ to: "/quality/evaluations" }) },
        { label: decisionNumber },
      ]}
      facts={[
        t("quality.plan.decided", { number: decisionNumber, day: format.date(decidedOn) }),
        t("quality.plan.closedBetween", { from: format.date(closedFrom), until: format.date(closedUntil) }),
      ]}
    >
      <ButtonLink href={href({ to: "/quality/evaluations/$id/print", params: { id }, search: {} })}>
        {t("quality.plan.print")}
      </ButtonLink>
    </PageHead>
  );
}

function Progress({ plan }: { plan: PlanRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const gradeWords = useGradeWords();
  const { evaluated, drawn, inScope, wanted, grades } = plan;
  const given = grades.map(({ grade, count }) =>
    t("quality.plans.gradeCount", { grade: gradeWords(grade), count }),
  );
  return (
    <FigureStrip
      figures={[
        {
          id: "evaluated",
          label: t("quality.plans.evaluated"),
          figure: format.number(evaluated),
          note: t("quality.result.of", { most: format.number(drawn) }),
        },
        { id: "scope", label: t("quality.plan.inScope"), figure: format.number(inScope) },
        {
          id: "wanted",
          label: t("quality.plan.wanted"),
          figure: format.number(wanted),
          note: format.percent(plan.percent / 100, Number.isInteger(plan.percent) ? 0 : 1),
        },
        {
          id: "grades",
          label: t("quality.plans.grades"),
          figure: given.length > 0 ? given.join("; ") : t("quality.plans.noGrade"),
        },
      ]}
    />
  );
}

function Files({ plan }: { plan: PlanRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const { state = "all", after = 0 } = planRoute.useSearch();
  const files = useQuery(api.quality.evaluation.drawn.queryOptions({ planId: plan.id, state, after }));
  const to = (search: { state?: typeof state; after?: number | undefined }) =>
    href({ to: "/quality/evaluations/$id", params: { id: plan.id }, search });
  const views = (
    <Segmented
      label={t("quality.plan.stateLabel")}
      segments={drawnStates.map((id) => ({
        id,
        label: t(`quality.plan.states.${id}`),
        href: to({ state: id }),
      }))}
      current={state}
    />
  );
  return (
    <div>
      <LoadingPanel query={files} explain={explainFailure} rows={8}>
        {(found) => (
          <>
            <DrawnTable plan={plan} files={found} aside={views} />
            <NextPage
              first={after > 0 ? to({ state }) : undefined}
              next={found.length === pageSize ? to({ state, after: found.at(-1)?.position }) : undefined}
            />
          </>
        )}
      </LoadingPanel>
    </div>
  );
}
