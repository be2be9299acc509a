import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { SideList } from "@tgpl/ui/side-list.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import { useToday } from "../session/clock.tsx";
import type { CaseRecord } from "./case-page.tsx";
import { taskState } from "./file/tasks-sheet.tsx";
import { usePartHref } from "./use-part-href.ts";

/** What is still to be done in the case, the nearest day first. */
export function TaskSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const href = usePartHref(legalCase.id)("notes");
  const { tasks, taskCount } = legalCase.aside;
  if (taskCount === 0) return null;
  const items = tasks.map((task) => ({
    id: task.id,
    label: task.what,
    value: (
      <Status kind={taskState(task, today).kind} small>
        {format.dayMonth(task.dueOn)}
      </Status>
    ),
    note: task.forName,
  }));
  return (
    <SideList
      title={t("cases.side.tasks")}
      aside={<Link href={href}>{t("cases.side.allTasks", { count: taskCount })}</Link>}
      items={items}
    />
  );
}
