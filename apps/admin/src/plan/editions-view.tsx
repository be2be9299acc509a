import { useQuery } from "@tanstack/react-query";
import { Link } from "@tgpl/ui/link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { useHref } from "../routing/use-href.ts";
import { ChangeList } from "./change-list.tsx";
import { PlanStatusMark } from "./plan-status-mark.tsx";
import { usePlanWords } from "./use-plan-words.ts";
import type { EditionRecord } from "./use-plan-write.ts";

/** Every edition of the year, and what this one changes of the one before it. */
export function EditionsView({ plan }: { plan: EditionRecord }) {
  const { t } = useTranslation();
  const words = usePlanWords();
  const href = useHref();
  const former = plan.editions.find(({ edition }) => edition === plan.edition - 1);
  return (
    <div className="plan-sheets">
      <Sheet title={t("plans.editions", { year: plan.year })}>
        <DataTable className="blocks" heads={[t("plans.plan"), t("plans.state"), t("plans.document")]}>
          {plan.editions.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <Link
                  href={href({ to: "/plans/$id", params: { id: line.id }, search: { view: "editions" } })}
                >
                  {words.edition(line)}
                </Link>
              </th>
              <td className="across">
                <PlanStatusMark status={line.status} />
              </td>
              <td data-label={t("plans.document")}>{words.paper(line)}</td>
            </tr>
          ))}
        </DataTable>
      </Sheet>
      {former && <Changes plan={plan} since={former.id} />}
    </div>
  );
}

function Changes({ plan, since }: { plan: EditionRecord; since: string }) {
  const { t } = useTranslation();
  const changes = useQuery(api.plan.changes.queryOptions({ id: plan.id, since }));
  return (
    <LoadingPanel
      query={changes}
      isEmpty={(list) => list.length === 0}
      empty={t("plans.changes.none")}
      explain={explainFailure}
    >
      {(list) => <ChangeList plan={plan} changes={list} />}
    </LoadingPanel>
  );
}
