import type { PlainDate } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { useToday } from "../../session/clock.tsx";
import type { CaseRecord } from "../case-page.tsx";
import { AddButton } from "./add-button.tsx";
import { useFileDialog } from "./file-dialogs.tsx";
import type { TaskLine } from "./file-lines.ts";
import { FileRow, LineAct } from "./file-row.tsx";
import { PagesPanel } from "./pages-panel.tsx";
import { useFileWrite } from "./use-file-write.ts";
import { useMayWrite } from "./use-may-write.ts";
import { usePages } from "./use-pages.ts";

/** What is open first, by its day; then what was done. */
export function TasksSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const { id } = legalCase;
  const pages = usePages<TaskLine, string>(api.cases.tasks.list.queryKey({ id, after: null }), (after) =>
    api.cases.tasks.list.queryOptions({ id, after }),
  );
  return (
    <Sheet title={t("cases.notes.tasks")} aside={<AddButton is="task" legalCase={legalCase} />}>
      <PagesPanel pages={pages} empty={t("cases.notes.noTasks")}>
        {(lines) => lines.map((line) => <TaskRow key={line.id} line={line} legalCase={legalCase} />)}
      </PagesPanel>
    </Sheet>
  );
}

type TaskState = { kind: StatusKind; word: "done" | "late" | "today" | "open" };

/** Late is no breach of the law here: it asks for care. */
export function taskState(
  { doneAt, dueOn }: { doneAt?: unknown; dueOn: PlainDate },
  today: PlainDate,
): TaskState {
  if (doneAt) return { kind: "done", word: "done" };
  if (dueOn < today) return { kind: "today", word: "late" };
  return dueOn === today ? { kind: "today", word: "today" } : { kind: "running", word: "open" };
}

function TaskRow({ line, legalCase }: { line: TaskLine; legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { open } = useFileDialog();
  const mayWrite = useMayWrite(legalCase);
  const settle = useFileWrite(api.cases.tasks.settle.mutationOptions(), () => {});
  const { kind, word } = taskState(line, useToday());
  const { id, version, what, doneAt } = line;
  return (
    <FileRow
      date={format.date(line.dueOn)}
      dateNote={line.forName}
      title={what}
      struck={line.struck}
      by={line.by ?? undefined}
      acts={
        mayWrite && (
          <>
            <LineAct of={what} onClick={() => settle.send({ id, version, done: doneAt === null })}>
              {doneAt === null ? t("cases.notes.tick") : t("cases.notes.untick")}
            </LineAct>
            {doneAt === null && (
              <LineAct of={what} onClick={() => open({ is: "task", line })}>
                {t("cases.file.edit")}
              </LineAct>
            )}
            <LineAct of={what} onClick={() => open({ is: "strike", part: "task", line, what })}>
              {t("cases.file.strike")}
            </LineAct>
          </>
        )
      }
    >
      <p>
        <Status kind={kind} small>
          {doneAt
            ? t("cases.notes.doneBy", { day: format.date(doneAt), name: line.doneBy ?? "" })
            : t(`cases.notes.${word}`)}
        </Status>
      </p>
    </FileRow>
  );
}
