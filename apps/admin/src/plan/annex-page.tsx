import { useQuery } from "@tanstack/react-query";
import { Button } from "@tgpl/ui/button.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { ScrollBox } from "@tgpl/ui/table/scroll-box.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import "./plan.css";
import { annexRoute } from "./plan.routes.ts";
import { AgenciesOf, MoneyOf } from "./tasks-view.tsx";
import { usePlanWords } from "./use-plan-words.ts";
import type { EditionRecord } from "./use-plan-write.ts";

/** The table that is annexed to the plan, for A4 across. */
export function AnnexPage() {
  const { id } = annexRoute.useParams();
  const query = useQuery(api.plan.edition.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={8}>
      {(plan) => <Annex plan={plan} />}
    </LoadingPanel>
  );
}

function Annex({ plan }: { plan: EditionRecord }) {
  const { t } = useTranslation();
  const words = usePlanWords();
  const href = useHref();
  const title = t("plans.annex.title");
  usePageTitle(title);
  return (
    <div className="plan-annex">
      <PageHead
        title={title}
        crumbs={[
          { label: t("frame.places.plans"), href: href({ to: "/plans" }) },
          { label: words.edition(plan), href: href({ to: "/plans/$id", params: { id: plan.id } }) },
          { label: title },
        ]}
        facts={[words.title(plan), words.paper(plan)]}
      >
        <Button kind="main" onClick={() => window.print()}>
          {t("plans.annex.print")}
        </Button>
      </PageHead>
      <Sheet title={words.edition(plan)} footer={words.budget(plan.tasks)}>
        <ScrollBox label={title}>
          <AnnexTable plan={plan} />
        </ScrollBox>
      </Sheet>
    </div>
  );
}

function AnnexTable({ plan }: { plan: EditionRecord }) {
  const { t } = useTranslation();
  const words = usePlanWords();
  const heads = ["number", "task", "agencies", "timeFrame", "deliverable", "money"] as const;
  return (
    <DataTable className="plan-annex-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {t(`plans.annex.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      {plan.activities.map((activity) => (
        <tbody key={activity.activityId}>
          <tr>
            <th scope="rowgroup" colSpan={heads.length}>
              {t("plans.coded", { code: activity.activityId, title: words.title(activity) })}
            </th>
          </tr>
          {plan.tasks
            .filter(({ activityId }) => activityId === activity.activityId)
            .map((task) => (
              <tr key={task.code}>
                <td>{task.code}</td>
                <th scope="row">{words.title(task)}</th>
                <td>
                  <AgenciesOf plan={plan} task={task} />
                </td>
                <td>{words.span(task)}</td>
                <td>{words.deliverable(task)}</td>
                <td>
                  <MoneyOf task={task} />
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </DataTable>
  );
}
