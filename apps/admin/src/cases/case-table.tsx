import { getRouteApi } from "@tanstack/react-router";
import { Button } from "@tgpl/ui/button.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import { filtersOf, ListTools } from "../lists/list-tools.tsx";
import { useColumns } from "../lists/use-columns.ts";
import { useIsChanged } from "../live/changed-records.ts";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";
import { HandOverWorkDialog } from "./appointments/hand-over-work-dialog.tsx";
import type { CaseLine } from "./case-list-page.tsx";
import { TasksOfManyDialog } from "./tasks-of-many-dialog.tsx";
import { useCaseColumns } from "./use-case-columns.tsx";

const route = getRouteApi("/shell/cases");

/** The list, with the columns that this person chose; several cases can be given to others at one time. */
export function CaseTable({ lines }: { lines: readonly CaseLine[] }) {
  const { t } = useTranslation();
  const mayAssign = useHasRight("case.assign");
  const isChanged = useIsChanged();
  const columns = useCaseColumns();
  const { shown } = useColumns("cases", columns);
  const [picked, setPicked] = useState<readonly string[]>([]);
  // Of a page before, or of other filters, nothing stays picked.
  const chosen = picked.filter((id) => lines.some((line) => line.id === id));
  const pick = (id: string) =>
    setPicked(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const heads = shown.map(({ head }) => head);
  return (
    <Sheet title={t("cases.list.shown", { count: lines.length })}>
      {chosen.length > 0 && <ChosenBar ids={chosen} onDone={() => setPicked([])} />}
      <DataTable
        className="blocks"
        heads={
          mayAssign
            ? [
                <span key="pick" className="vh">
                  {t("cases.list.pick")}
                </span>,
                ...heads,
              ]
            : heads
        }
      >
        {lines.map((line) => (
          <tr key={line.id} className={isChanged(line.id) ? "changed-row" : undefined}>
            {mayAssign && (
              <td className="pick">
                <input
                  type="checkbox"
                  aria-label={t("cases.list.pickOne", { code: line.fileCode })}
                  checked={chosen.includes(line.id)}
                  onChange={() => pick(line.id)}
                />
              </td>
            )}
            {shown.map(({ id, cell }) => (
              <Fragment key={id}>{cell(line)}</Fragment>
            ))}
          </tr>
        ))}
      </DataTable>
    </Sheet>
  );
}

/** Saved views, columns and print; also where the filters leave nothing. */
export function CaseTools() {
  const href = useHref();
  const columns = useCaseColumns();
  const { ids, usual, choose } = useColumns("cases", columns);
  return (
    <ListTools
      columns={columns}
      shown={ids}
      usual={usual}
      onChoose={choose}
      list="cases"
      filters={filtersOf(route.useSearch())}
      hrefOf={(search) => href({ to: "/cases", search })}
    />
  );
}

/** What can be done with those that are picked. */
function ChosenBar({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<"cases" | "task" | null>(null);
  const asked = { caseIds: [...ids], onClose: () => setOpen(null), onDone };
  return (
    <div className="chosen-bar">
      <b role="status">{t("cases.list.picked", { count: ids.length })}</b>
      <Button kind="do" onClick={() => setOpen("cases")}>
        {t("cases.handOverWork.give")}
      </Button>
      <Button onClick={() => setOpen("task")}>{t("cases.tasksOfMany.give")}</Button>
      <Button kind="bare" onClick={onDone}>
        {t("cases.list.unpick")}
      </Button>
      {open === "cases" && <HandOverWorkDialog providerId={null} ground="cannot-do-effectively" {...asked} />}
      {open === "task" && <TasksOfManyDialog {...asked} />}
    </div>
  );
}
