import { useQuery } from "@tanstack/react-query";
import { fieldsOfLaw, formsOfAid, labelOf } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import type { Outputs } from "../../api/outputs.ts";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { planPrintRoute, printLists } from "../quality.routes.ts";
import type { PlanRecord } from "./plan-page.tsx";
import "../quality.css";

type CoveredFile = Outputs["quality"]["evaluation"]["covered"][number];

/** The drawn list for paper, or everything that the plan covers: from it and the text anybody draws again. */
export function PlanPrintPage() {
  const { id } = planPrintRoute.useParams();
  const plan = useQuery(api.quality.evaluation.plan.queryOptions({ id }));
  return (
    <LoadingPanel query={plan} explain={explainFailure} rows={8}>
      {(found) => <PrintView plan={found} />}
    </LoadingPanel>
  );
}

function PrintView({ plan }: { plan: PlanRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const { list = "drawn" } = planPrintRoute.useSearch();
  const { id, year, decisionNumber, decidedOn, closedFrom, closedUntil, seed, digest } = plan;
  const title = t(`quality.plan.${list === "all" ? "printAllTitle" : "printTitle"}`, { year });
  usePageTitle(title);
  const to = (search: { list: typeof list }) =>
    href({ to: "/quality/evaluations/$id/print", params: { id }, search });
  return (
    <div className="quality-page">
      <PageHead
        title={title}
        crumbs={[
          { label: t("quality.plans.title"), href: href({ to: "/quality/evaluations" }) },
          {
            label: decisionNumber,
            href: href({ to: "/quality/evaluations/$id", params: { id }, search: {} }),
          },
          { label: t("quality.plan.print") },
        ]}
        facts={[
          t("quality.plan.decided", { number: decisionNumber, day: format.date(decidedOn) }),
          t("quality.plan.closedBetween", { from: format.date(closedFrom), until: format.date(closedUntil) }),
        ]}
      >
        <Segmented
          label={t("quality.plan.printSwitch")}
          segments={printLists.map((one) => ({
            id: one,
            label: t(`quality.plan.${one === "all" ? "printAll" : "printDrawn"}`),
            href: to({ list: one }),
          }))}
          current={list}
        />
        <Button kind="main" onClick={() => window.print()}>
          {t("quality.plan.printDo")}
        </Button>
      </PageHead>
      <p>
        {t("quality.plan.seed")}: <b>{seed}</b>
      </p>
      <p className="digest">
        {t("quality.plan.digest")}: <code>{digest}</code>
      </p>
      <p className="note soft">{t("quality.plan.method")}</p>
      <Files plan={plan} isWhole={list === "all"} title={title} />
    </div>
  );
}

function Files({ plan, isWhole, title }: { plan: PlanRecord; isWhole: boolean; title: string }) {
  const covered = useQuery(api.quality.evaluation.covered.queryOptions({ id: plan.id }));
  return (
    <LoadingPanel query={covered} explain={explainFailure} rows={8}>
      {(files) => {
        const drawn = files.filter(({ position }) => position !== null);
        const byPlace = drawn.toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0));
        return <Table files={isWhole ? files : byPlace} isWhole={isWhole} title={title} />;
      }}
    </LoadingPanel>
  );
}

interface TableProps {
  files: readonly CoveredFile[];
  isWhole: boolean;
  title: string;
}

function Table({ files, isWhole, title }: TableProps) {
  const { t } = useTranslation();
  const marks = useMarks();
  return (
    <Sheet title={title}>
      <DataTable
        className="dense blocks"
        heads={[
          ...(isWhole ? [] : [t("quality.plan.position")]),
          t("lists.fileCode"),
          t("quality.plan.provider"),
          t("lists.matter"),
          t("quality.plan.office"),
          t("quality.list.closedOn"),
          ...(isWhole ? [t("lists.status")] : []),
        ]}
      >
        {files.map((file) => (
          <Line key={file.fileCode} file={file} isWhole={isWhole} mark={marks(file)} />
        ))}
      </DataTable>
    </Sheet>
  );
}

function useMarks(): (file: CoveredFile) => string {
  const { t } = useTranslation();
  return ({ before, position }) => {
    if (position !== null) return t("quality.plan.drawnMark", { at: position });
    return before ? t("quality.plan.beforeMark") : "";
  };
}

function Line({ file, isWhole, mark }: { file: CoveredFile; isWhole: boolean; mark: string }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { fileCode, providerName, fieldOfLaw, formOfAid, officeCode, closedOn, position } = file;
  return (
    <tr>
      {!isWhole && <td>{position}</td>}
      <th scope="row" className="nowrap">
        {fileCode}
      </th>
      <td data-label={t("quality.plan.provider")}>{providerName}</td>
      <td className="across">
        {labelOf(fieldsOfLaw, fieldOfLaw, language)}, {labelOf(formsOfAid, formOfAid, language)}
      </td>
      <td data-label={t("quality.plan.office")}>{officeCode}</td>
      <td data-label={t("quality.list.closedOn")}>{format.date(closedOn)}</td>
      {isWhole && <td data-label={t("lists.status")}>{mark}</td>}
    </tr>
  );
}
