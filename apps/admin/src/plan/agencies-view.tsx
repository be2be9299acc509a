import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useTranslation } from "react-i18next";
import { useToday } from "../session/clock.tsx";
import { byAgency, noProgress, timeOf } from "./gantt.ts";
import { TaskTimeMark } from "./task-time-mark.tsx";
import { usePlanWords } from "./use-plan-words.ts";
import type { EditionRecord, PlanTask } from "./use-plan-write.ts";

/** What each agency leads, and beside whom it works: who leads most comes first. */
export function AgenciesView({ plan }: { plan: EditionRecord }) {
  const { t } = useTranslation();
  const words = usePlanWords();
  const board = byAgency(plan.tasks).toSorted((a, b) => b.leads.length - a.leads.length);
  return (
    <div className="plan-sheets">
      {board.map(({ code, leads, coordinates }) => (
        <Sheet
          key={code}
          title={words.nameOf(plan, code)}
          aside={t("plans.board.counts", { leads: leads.length, coordinates: coordinates.length })}
        >
          <Tasks tasks={leads} part="lead" />
          <Tasks tasks={coordinates} part="coordinating" />
        </Sheet>
      ))}
    </div>
  );
}

function Tasks({ tasks, part }: { tasks: readonly PlanTask[]; part: "lead" | "coordinating" }) {
  const { t } = useTranslation();
  const words = usePlanWords();
  const today = useToday();
  if (tasks.length === 0) return null;
  const heads = [t(`plans.board.${part}`), t("plans.timeFrame"), t("plans.state")];
  return (
    <DataTable className="blocks plan-board" heads={heads}>
      {tasks.map((task) => (
        <tr key={task.code}>
          <th scope="row">{t("plans.coded", { code: task.code, title: words.title(task) })}</th>
          <td data-label={t("plans.timeFrame")}>{words.span(task)}</td>
          <td className="across">
            <TaskTimeMark time={timeOf(task, today)} progress={noProgress[task.code]} />
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
