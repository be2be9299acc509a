import { countingPlaces, labelOf } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useHasRight } from "../session/me.ts";
import { movesOf } from "./plan-moves.tsx";
import { RemoveTaskDialog } from "./remove-task-dialog.tsx";
import { TaskDialog } from "./task-dialog.tsx";
import { usePlanWords } from "./use-plan-words.ts";
import type { EditionRecord, PlanTask } from "./use-plan-write.ts";

type Open = { task: PlanTask; does: "change" | "remove" } | null;

/** The tasks under each activity, and the money of the plan in words. */
export function TasksView({ plan }: { plan: EditionRecord }) {
  const { t } = useTranslation();
  const words = usePlanWords();
  const [open, setOpen] = useState<Open>(null);
  const mayWrite = useHasRight("plan.write") && movesOf(plan).moves.includes("edit");
  const Dialog = open?.does === "remove" ? RemoveTaskDialog : TaskDialog;
  return (
    <div className="plan-sheets">
      <Sheet title={t("plans.budget.title")} padded>
        <p>{words.budget(plan.tasks)}</p>
      </Sheet>
      {plan.activities.map((activity) => (
        <Sheet
          key={activity.activityId}
          title={t("plans.coded", { code: activity.activityId, title: words.title(activity) })}
        >
          <Tasks
            plan={plan}
            tasks={plan.tasks.filter(({ activityId }) => activityId === activity.activityId)}
            onOpen={mayWrite ? setOpen : undefined}
          />
        </Sheet>
      ))}
      {open && <Dialog plan={plan} task={open.task} onClose={() => setOpen(null)} />}
    </div>
  );
}

interface TasksProps {
  plan: EditionRecord;
  tasks: readonly PlanTask[];
  onOpen: ((open: Open) => void) | undefined;
}

function Tasks({ plan, tasks, onOpen }: TasksProps) {
  const { t } = useTranslation();
  const words = usePlanWords();
  if (tasks.length === 0) return <p className="empty">{t("plans.noTask")}</p>;
  const heads = [t("plans.task.title"), t("plans.agencies"), t("plans.timeFrame"), t("plans.money")];
  return (
    <DataTable className="blocks plan-tasks" heads={onOpen ? [...heads, t("plans.task.do")] : heads}>
      {tasks.map((task) => (
        <tr key={task.code}>
          <th scope="row">
            {t("plans.coded", { code: task.code, title: words.title(task) })}
            <br />
            <small className="soft">{words.deliverable(task)}</small>
          </th>
          <td data-label={t("plans.agencies")}>
            <AgenciesOf plan={plan} task={task} />
          </td>
          <td data-label={t("plans.timeFrame")}>{words.span(task)}</td>
          <td data-label={t("plans.money")}>
            <MoneyOf task={task} />
          </td>
          {onOpen && (
            <td className="across">
              <TaskButtons task={task} onOpen={onOpen} />
            </td>
          )}
        </tr>
      ))}
    </DataTable>
  );
}

function TaskButtons({ task, onOpen }: { task: PlanTask; onOpen: (open: Open) => void }) {
  const { t } = useTranslation();
  return (
    <span className="buttons">
      <Button
        kind="bare"
        aria-label={t("plans.task.change", { code: task.code })}
        onClick={() => onOpen({ task, does: "change" })}
      >
        {t("plans.task.changeShort")}
      </Button>
      <Button
        kind="bare"
        aria-label={t("plans.remove.of", { code: task.code })}
        onClick={() => onOpen({ task, does: "remove" })}
      >
        {t("plans.remove.short")}
      </Button>
    </span>
  );
}

export function AgenciesOf({ plan, task }: { plan: EditionRecord; task: PlanTask }) {
  const { t } = useTranslation();
  const words = usePlanWords();
  const names = task.coordinatingAgencies.map((code) => words.nameOf(plan, code)).join(", ");
  return (
    <>
      {words.nameOf(plan, task.leadAgency)}
      {names && (
        <>
          <br />
          <small className="soft">{t("plans.with", { names })}</small>
        </>
      )}
    </>
  );
}

export function MoneyOf({ task }: { task: PlanTask }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const words = usePlanWords();
  const notes = [
    task.budgetSource,
    task.programme && t("plans.combinedWith", { programme: task.programme }),
    task.programme && labelOf(countingPlaces, task.countedIn, language),
  ].filter(Boolean);
  return (
    <>
      {task.budget === null ? t("plans.noMoney") : words.money(task.budget)}
      {notes.map((note) => (
        <small className="soft plan-note" key={note}>
          {note}
        </small>
      ))}
    </>
  );
}
