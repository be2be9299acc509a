import { filePaperKinds, labelOf } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { AttachmentsSheet } from "../../attachments/attachments-sheet.tsx";
import type { CaseRecord } from "../case-page.tsx";
import { AddButton } from "./add-button.tsx";
import { useFileDialog } from "./file-dialogs.tsx";
import type { DocumentLine } from "./file-lines.ts";
import { LineAct, StruckNote } from "./file-row.tsx";
import { PagesPanel } from "./pages-panel.tsx";
import { useMayWrite } from "./use-may-write.ts";
import { usePages } from "./use-pages.ts";

const paperViews = ["all", "papers", "letters"] as const;
type PaperView = (typeof paperViews)[number];

/** The index of the file: every paper and letter, numbered in the order of its date. */
export function PapersPart({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const [view, setView] = useState<PaperView>("all");
  const { id } = legalCase;
  const pages = usePages<DocumentLine, string>(
    api.cases.documents.list.queryKey({ id, after: null }),
    (after) => api.cases.documents.list.queryOptions({ id, after }),
  );
  const [scanOf, setScanOf] = useState<string | null>(null);
  const papers = (pages.query.data ?? [])
    .filter(({ struck }) => !struck)
    .map(({ id: paper, position, title }) => ({ id: paper, label: `${position}. ${title}` }));
  const addScan = (paper: string) => {
    setScanOf(paper);
    document.querySelector<HTMLElement>(".file-drop button")?.focus();
  };
  return (
    <div className="case-part paper-index">
      <Sheet
        title={t("cases.papers.title")}
        aside={
          <>
            <Button onClick={() => window.print()}>{t("cases.papers.print")}</Button>
            <AddButton is="document" legalCase={legalCase} />
          </>
        }
        footer={t("cases.papers.order")}
      >
        <div className="part-tools">
          <Segmented
            label={t("cases.papers.which")}
            segments={paperViews.map((one) => ({ id: one, label: t(`cases.papers.${one}`) }))}
            current={view}
            onChange={(one) => setView(one as PaperView)}
          />
        </div>
        <PagesPanel pages={pages} empty={t("cases.papers.empty")}>
          {(lines) => (
            <PaperTable
              lines={lines.filter((line) => isIn(line, view))}
              legalCase={legalCase}
              onAddScan={addScan}
            />
          )}
        </PagesPanel>
      </Sheet>
      <AttachmentsSheet subject={{ type: "case", id }} index={{ papers, scanOf, onScanOf: setScanOf }} />
    </div>
  );
}

/** The numbers stay those of the whole index. */
function isIn({ kind }: DocumentLine, view: PaperView): boolean {
  const isLetter = filePaperKinds.some((one) => one.code === kind && one.isLetter);
  return view === "all" || isLetter === (view === "letters");
}

type PaperProps = { legalCase: CaseRecord; onAddScan: (paperId: string) => void };

function PaperTable({ lines, ...paper }: PaperProps & { lines: readonly DocumentLine[] }) {
  const { t } = useTranslation();
  const heads = [
    t("cases.papers.position"),
    t("cases.papers.name"),
    t("cases.papers.on"),
    t("cases.papers.pages"),
    t("cases.papers.place"),
    t("cases.papers.scan"),
    t("cases.papers.act"),
  ];
  return (
    <DataTable className="blocks" heads={heads}>
      {lines.map((line) => (
        <PaperRow key={line.id} line={line} {...paper} />
      ))}
    </DataTable>
  );
}

function PaperRow({ line, legalCase, onAddScan }: PaperProps & { line: DocumentLine }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { open } = useFileDialog();
  const mayWrite = useMayWrite(legalCase) && !line.struck;
  const { title } = line;
  const kind = labelOf(filePaperKinds, line.kind, language);
  return (
    <tr>
      <td data-label={t("cases.papers.position")}>{line.position ?? "–"}</td>
      <th scope="row">
        {line.struck ? <s>{title}</s> : title}
        <small className="soft block">{[kind, line.number, line.party].filter(Boolean).join(", ")}</small>
        <StruckNote struck={line.struck} />
      </th>
      <td data-label={t("cases.papers.on")}>{format.date(line.on)}</td>
      <td data-label={t("cases.papers.pages")}>{line.pages}</td>
      <td data-label={t("cases.papers.place")}>{line.place}</td>
      <td data-label={t("cases.papers.scan")}>
        <Scans line={line} />
      </td>
      <td className="across acts">
        {mayWrite && (
          <>
            <LineAct of={title} onClick={() => onAddScan(line.id)}>
              {t("cases.papers.addScan")}
            </LineAct>{" "}
            <LineAct of={title} onClick={() => open({ is: "document", line })}>
              {t("cases.file.edit")}
            </LineAct>{" "}
            <LineAct of={title} onClick={() => open({ is: "strike", part: "document", line, what: title })}>
              {t("cases.file.strike")}
            </LineAct>
          </>
        )}
      </td>
    </tr>
  );
}

/** The files that are the scan of a paper; each opens in a tab of its own, and its opening is recorded. */
function Scans({ line: { scans, struck } }: { line: DocumentLine }) {
  const { t } = useTranslation();
  if (struck) return null;
  if (scans.length === 0) return <span className="soft">{t("cases.papers.noScan")}</span>;
  return (
    <ul>
      {scans.map(({ id, title }) => (
        <li key={id}>
          <a href={`/files/${id}`} target="_blank" rel="noreferrer">
            {title}
            <span className="vh"> {t("attachments.newTab")}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
