import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import type { CaseRecord } from "../case-page.tsx";
import { AddButton } from "./add-button.tsx";
import { useFileDialog } from "./file-dialogs.tsx";
import type { NoteLine } from "./file-lines.ts";
import { FileRow, LineAct } from "./file-row.tsx";
import { PagesPanel } from "./pages-panel.tsx";
import { useMayWrite } from "./use-may-write.ts";
import { usePages } from "./use-pages.ts";

/** Notes, the newest first: those of all, and one's own private ones. */
export function NotesSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const { id } = legalCase;
  const pages = usePages<NoteLine, string>(api.cases.notes.list.queryKey({ id, after: null }), (after) =>
    api.cases.notes.list.queryOptions({ id, after }),
  );
  return (
    <Sheet title={t("cases.notes.notes")} aside={<AddButton is="note" legalCase={legalCase} />}>
      <PagesPanel pages={pages} empty={t("cases.notes.noNotes")}>
        {(lines) => lines.map((line) => <NoteRow key={line.id} line={line} legalCase={legalCase} />)}
      </PagesPanel>
    </Sheet>
  );
}

function NoteRow({ line, legalCase }: { line: NoteLine; legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { open } = useFileDialog();
  const mayStrike = useMayWrite(legalCase) && line.isMine;
  const title = line.isPrivate ? t("cases.notes.mine") : t("cases.notes.shared");
  const strike = () => open({ is: "strike", part: "note", line, what: line.words.slice(0, 120) });
  return (
    <FileRow
      date={format.date(line.createdAt)}
      dateNote={format.time(line.createdAt)}
      title={title}
      struck={line.struck}
      by={line.by ?? undefined}
      acts={
        mayStrike && (
          <LineAct of={title} onClick={strike}>
            {t("cases.file.strike")}
          </LineAct>
        )
      }
    >
      <p className="written">{line.words}</p>
    </FileRow>
  );
}
