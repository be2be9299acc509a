import { useQuery } from "@tanstack/react-query";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { EndImport } from "./end-import.tsx";
import { FaultSheet } from "./fault-sheet.tsx";
import { ImportStatusMark } from "./import-status-mark.tsx";
import { ImportSummary } from "./import-summary.tsx";
import { MappingSheet } from "./mapping-sheet.tsx";
import "./population.css";
import { importRoute } from "./population.routes.ts";
import type { ImportRecord } from "./use-import-write.ts";
import { WorkProgress } from "./work-progress.tsx";

const LOOK_EVERY_MS = 500;
const isAtWork = ({ status }: ImportRecord) => status === "checking" || status === "importing";

/** One file, from its columns to the register. */
export function ImportPage() {
  const { id } = importRoute.useParams();
  const query = useQuery({
    ...api.population.import.queryOptions({ id }),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? LOOK_EVERY_MS : false),
  });
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={8}>
      {(record) => <Import record={record} />}
    </LoadingPanel>
  );
}

function Import({ record }: { record: ImportRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const { status, fileName, headers, failure } = record;
  usePageTitle(fileName);
  const isDecided = !["received", "checking", "checked", "importing"].includes(status);
  return (
    <>
      <PageHead
        title={fileName}
        crumbs={[
          { label: t("frame.places.population"), href: href({ to: "/population", search: {} }) },
          { label: t("population.imports.title"), href: href({ to: "/population/imports" }) },
          { label: fileName },
        ]}
        facts={[
          <ImportStatusMark key="status" status={status} />,
          t("population.asOf", { day: format.date(record.asOf) }),
        ]}
      >
        <EndImport record={record} />
      </PageHead>
      {failure && (
        <Notice tone="bad" title={t("population.statuses.failed")} isAlert>
          {failure}
        </Notice>
      )}
      {isAtWork(record) && <WorkProgress record={record} />}
      {(status === "checked" || status === "imported") && <ImportSummary record={record} />}
      {record.faultyRows > 0 && (status === "checked" || status === "imported") && (
        <FaultSheet record={record} />
      )}
      {(status === "received" || status === "checked") && headers.length > 0 && (
        <MappingSheet key={record.version} record={record} />
      )}
      {status === "received" && headers.length === 0 && (
        <p className="empty">{t("population.imports.notArrived")}</p>
      )}
      {isDecided && status !== "imported" && <p className="empty">{t("population.imports.nothingOfIt")}</p>}
    </>
  );
}
