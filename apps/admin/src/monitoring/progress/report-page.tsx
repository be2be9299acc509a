import { useQuery } from "@tanstack/react-query";
import { labelOf, progressStatuses } from "@tgpl/domain";
import { DefinitionList } from "@tgpl/ui/definition-list.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { AttachmentsSheet } from "../../attachments/attachments-sheet.tsx";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { type AskedReport, markOfStanding, type Report } from "./asked-report.ts";
import { ownReportRoute, reportRoute } from "./progress.routes.ts";
import "./progress.css";
import { moreFields } from "./report-form.ts";
import { useReportWords } from "./use-report-words.ts";

/** A report with its files, as the officers read it. */
export function ReportPage() {
  const { t } = useTranslation();
  const href = useHref();
  const { id } = reportRoute.useParams();
  const query = useQuery(api.progress.list.queryOptions({}));
  const back = { label: t("frame.places.progress"), href: href({ to: "/progress", search: {} }) };
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={6}>
      {({ reports }) => <Found reports={reports} id={id} back={back} />}
    </LoadingPanel>
  );
}

/** The same for the agency that wrote it, which adds its files here. */
export function OwnReportPage() {
  const { t } = useTranslation();
  const href = useHref();
  const { id } = ownReportRoute.useParams();
  const query = useQuery(api.progress.own.queryOptions({}));
  const back = { label: t("frame.places.ownTasks"), href: href({ to: "/my-tasks" }) };
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={6}>
      {({ reports }) => <Found reports={reports} id={id} back={back} />}
    </LoadingPanel>
  );
}

interface FoundProps {
  reports: readonly AskedReport[];
  id: string;
  back: { label: string; href: string };
}

function Found({ reports, id, back }: FoundProps) {
  const { t } = useTranslation();
  const words = useReportWords();
  const asked = reports.find(({ report }) => report?.id === id);
  const title = asked ? words.title(asked) : t("progress.notFound");
  usePageTitle(title);
  if (!asked?.report)
    return (
      <>
        <PageHead title={title} crumbs={[back, { label: title }]} />
        <Notice tone="info">{t("progress.notFoundText")}</Notice>
      </>
    );
  return (
    <>
      <PageHead
        title={title}
        crumbs={[back, { label: asked.taskCode }]}
        facts={[words.agency(asked.agency), words.round(asked), words.due(asked)]}
      >
        <Status kind={markOfStanding[asked.standing]}>{words.standing(asked)}</Status>
      </PageHead>
      <div className="progress-report">
        <Facts report={asked.report} />
        <AttachmentsSheet subject={{ type: "progress-report", id }} />
      </div>
    </>
  );
}

function Facts({ report }: { report: Report }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [language] = useLanguage();
  const none = <span className="faint">{t("progress.nothingSaid")}</span>;
  const items = [
    {
      id: "status",
      term: t("progress.fields.status"),
      text: labelOf(progressStatuses, report.status, language),
    },
    { id: "progress", term: t("progress.fields.progress"), text: report.progress },
    ...moreFields.map((name) => ({
      id: name,
      term: t(`progress.fields.${name}`),
      text: report[name] ?? none,
    })),
    { id: "reporter", term: t("progress.reporter"), text: report.reporterName },
    { id: "handedInAt", term: t("progress.handedInAt"), text: format.dateTime(report.handedInAt) },
    { id: "changedAt", term: t("progress.changedAt"), text: format.dateTime(report.changedAt) },
    { id: "way", term: t("progress.way"), text: t(report.byLink ? "progress.byLink" : "progress.byAccount") },
  ];
  return (
    <Sheet title={t("progress.said")} padded>
      <DefinitionList definitions={items} />
    </Sheet>
  );
}
