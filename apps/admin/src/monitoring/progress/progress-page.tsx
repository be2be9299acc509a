import { useQuery } from "@tanstack/react-query";
import { labelOf, progressStatuses } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { type AskedReport, keyOf, markOfStanding } from "./asked-report.ts";
import "./progress.css";
import { type ProgressView, progressRoute, progressViews } from "./progress.routes.ts";
import { useReportWords } from "./use-report-words.ts";

/** What every agency was asked to report and what came: who is late first. */
export function ProgressPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.progress"));
  const { view = "late", agency } = progressRoute.useSearch();
  const href = useHref();
  const list = useQuery(api.progress.list.queryOptions({}));
  return (
    <>
      <PageHead title={t("frame.places.progress")} note={t("progress.listNote")}>
        <Segmented
          label={t("progress.viewsLabel")}
          segments={progressViews.map((one) => ({
            id: one,
            label: t(`progress.views.${one}`),
            href: href({ to: "/progress", search: { view: one, agency } }),
          }))}
          current={view}
        />
      </PageHead>
      <LoadingPanel query={list} explain={explainFailure} rows={8}>
        {({ reports }) => <Table reports={narrow(reports, view, agency)} />}
      </LoadingPanel>
    </>
  );
}

function narrow(reports: readonly AskedReport[], view: ProgressView, agency: string | undefined) {
  return reports
    .filter((one) => agency === undefined || one.agency.code === agency)
    .filter(({ standing }) => {
      if (view === "all") return true;
      return view === "late"
        ? standing === "late" || standing === "due-soon"
        : standing.startsWith("handed-in");
    })
    .toSorted((a, b) => b.daysLate - a.daysLate || a.dueOn.localeCompare(b.dueOn));
}

function Table({ reports }: { reports: readonly AskedReport[] }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("progress.shown", { count: reports.length })}>
      {reports.length === 0 ? (
        <p className="progress-none soft">{t("progress.empty")}</p>
      ) : (
        <DataTable
          className="blocks"
          heads={[
            t("progress.task"),
            t("progress.agency"),
            t("progress.standing"),
            t("progress.dueHead"),
            t("progress.fields.status"),
          ]}
        >
          {reports.map((asked) => (
            <Row key={`${keyOf(asked)}-${asked.agency.code}`} asked={asked} />
          ))}
        </DataTable>
      )}
    </Sheet>
  );
}

function Row({ asked }: { asked: AskedReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [language] = useLanguage();
  const href = useHref();
  const words = useReportWords();
  const { report } = asked;
  return (
    <tr>
      <th scope="row">
        {report ? (
          <Link href={href({ to: "/progress/$id", params: { id: report.id } })}>{words.title(asked)}</Link>
        ) : (
          words.title(asked)
        )}
        <br />
        <small className="soft">{words.round(asked)}</small>
      </th>
      <td data-label={t("progress.agency")}>{words.agency(asked.agency)}</td>
      <td className="across">
        <Status kind={markOfStanding[asked.standing]}>{words.standing(asked)}</Status>
      </td>
      <td data-label={t("progress.dueHead")}>
        {format.date(asked.dueOn)}
        {words.assumed(asked) && (
          <>
            <br />
            <small className="soft">{t("progress.unconfirmed")}</small>
          </>
        )}
      </td>
      <td data-label={t("progress.fields.status")}>
        {report ? labelOf(progressStatuses, report.status, language) : t("progress.none")}
      </td>
    </tr>
  );
}
