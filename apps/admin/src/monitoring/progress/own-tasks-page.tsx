import { useQuery } from "@tanstack/react-query";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Register, RegisterSection } from "@tgpl/ui/register.tsx";
import { RegisterRow, type RegisterRowProps } from "@tgpl/ui/register-row.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { type AskedReport, keyOf, markOfStanding, type Standing } from "./asked-report.ts";
import { ReportDialog } from "./report-dialog.tsx";
import { useReportWords } from "./use-report-words.ts";

/** What the agency of the reader has to report: late first, then soon, then later, then what was handed in. */
export function OwnTasksPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.ownTasks"));
  const own = useQuery(api.progress.own.queryOptions({}));
  const words = useReportWords();
  const agency = own.data?.reports[0]?.agency;
  return (
    <>
      <PageHead
        title={t("frame.places.ownTasks")}
        note={t("progress.ownNote")}
        facts={agency ? [words.agency(agency), t("progress.year", { year: own.data?.year })] : []}
      />
      <LoadingPanel
        query={own}
        isEmpty={({ reports }) => reports.length === 0}
        empty={t("progress.ownEmpty")}
        explain={explainFailure}
        rows={6}
      >
        {({ year, reports }) => <Parts year={year} reports={reports} />}
      </LoadingPanel>
    </>
  );
}

const parts = [
  { id: "late", standings: ["late"] },
  { id: "soon", standings: ["due-soon"] },
  { id: "later", standings: ["not-yet-due"] },
  { id: "done", standings: ["handed-in", "handed-in-late"] },
] as const satisfies readonly { id: string; standings: readonly Standing[] }[];

function Parts({ year, reports }: { year: number; reports: readonly AskedReport[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<AskedReport | null>(null);
  return (
    <>
      <Register>
        {parts.map(({ id, standings }) => {
          const rows = reports.filter(({ standing }) =>
            (standings as readonly Standing[]).includes(standing),
          );
          if (rows.length === 0) return null;
          return (
            <RegisterSection key={id} kind={markOfStanding[standings[0]]} title={t(`progress.parts.${id}`)}>
              {rows.map((asked) => (
                <Row key={keyOf(asked)} asked={asked} onReport={() => setOpen(asked)} />
              ))}
            </RegisterSection>
          );
        })}
      </Register>
      {open && <ReportDialog year={year} asked={open} onClose={() => setOpen(null)} />}
    </>
  );
}

const tones: Record<Standing, RegisterRowProps["tone"]> = {
  late: "late",
  "due-soon": "today",
  "not-yet-due": "running",
  "handed-in": "done",
  "handed-in-late": "done",
};

function Row({ asked, onReport }: { asked: AskedReport; onReport: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const words = useReportWords();
  const { report, standing, part } = asked;
  const assumed = words.assumed(asked);
  const details = [
    `${words.round(asked)}.`,
    t(`progress.part.${part}`),
    ...(report ? [t("progress.handedInOn", { day: format.dateTime(report.handedInAt) })] : []),
    ...(assumed && !report ? [assumed] : []),
  ];
  return (
    <RegisterRow
      tone={tones[standing]}
      time={words.standing(asked)}
      timeNote={words.due(asked)}
      title={words.title(asked)}
      href={report ? href({ to: "/my-tasks/$id", params: { id: report.id } }) : undefined}
      details={details}
      action={
        <Button
          kind={standing === "late" ? "main" : "neutral"}
          onClick={onReport}
          aria-label={t(report ? "progress.changeOf" : "progress.reportOn", { task: words.title(asked) })}
        >
          {t(report ? "progress.change" : "progress.report")}
        </Button>
      }
    />
  );
}
