import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useHasRight } from "../session/me.ts";
import { PlanStatusMark } from "./plan-status-mark.tsx";
import { usePlanWords } from "./use-plan-words.ts";
import type { EditionLine } from "./use-plan-write.ts";
import { WritePlanDialog } from "./write-plan-dialog.tsx";

/** Every edition of every year's plan, the latest first. */
export function PlansPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.plans"));
  const editions = useQuery(api.plan.editions.queryOptions());
  return (
    <>
      <PageHead title={t("frame.places.plans")} note={t("plans.note")}>
        <WritePlan />
      </PageHead>
      <LoadingPanel
        query={editions}
        isEmpty={(lines) => lines.length === 0}
        empty={t("plans.empty")}
        explain={explainFailure}
      >
        {(lines) => <Editions lines={lines} />}
      </LoadingPanel>
    </>
  );
}

function Editions({ lines }: { lines: readonly EditionLine[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = usePlanWords();
  const href = useHref();
  return (
    <Sheet title={t("plans.shown", { count: lines.length })}>
      <DataTable className="blocks">
        <thead>
          <tr>
            <th scope="col">{t("plans.plan")}</th>
            <th scope="col">{t("plans.state")}</th>
            <th scope="col">{t("plans.document")}</th>
            <th scope="col" className="num">
              {t("plans.taskCount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <Link href={href({ to: "/plans/$id", params: { id: line.id } })}>{words.edition(line)}</Link>
              </th>
              <td className="across">
                <PlanStatusMark status={line.status} />
              </td>
              <td data-label={t("plans.document")}>{words.paper(line)}</td>
              <td className="num" data-label={t("plans.taskCount")}>
                {format.number(line.tasks)}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Sheet>
  );
}

function WritePlan() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  if (!useHasRight("plan.write")) return null;
  return (
    <>
      <Button kind="main" onClick={() => setOpen(true)}>
        {t("plans.write.open")}
      </Button>
      {isOpen && (
        <WritePlanDialog
          onClose={() => setOpen(false)}
          onWritten={(id) => void navigate({ to: "/plans/$id", params: { id } })}
        />
      )}
    </>
  );
}
