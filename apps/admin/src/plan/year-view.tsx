import { cssVariables } from "@tgpl/ui/css-variables.ts";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { ScrollBox } from "@tgpl/ui/table/scroll-box.tsx";
import { useTranslation } from "react-i18next";
import { useToday } from "../session/clock.tsx";
import { barOf, countTimes, noProgress, timeOf, todayOn } from "./gantt.ts";
import { TaskTimeMark } from "./task-time-mark.tsx";
import { usePlanWords } from "./use-plan-words.ts";
import type { EditionRecord, PlanTask } from "./use-plan-write.ts";

/** The year in bars, a line for each task, against today, and summed up in a sentence. */
export function YearView({ plan }: { plan: EditionRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const { over, running, "to-come": toCome } = countTimes(plan.tasks, today);
  const title = t("plans.year.title", { year: plan.year });
  const heads = [t("plans.task.title"), t("plans.timeFrame"), t("plans.state"), <Months key="months" />];
  return (
    <Sheet
      title={title}
      footer={t("plans.year.sum", {
        count: plan.tasks.length,
        today: format.date(today),
        over,
        running,
        toCome,
      })}
    >
      <ScrollBox label={title}>
        <DataTable className="plan-gantt" heads={heads}>
          {plan.tasks.map((task) => (
            <TaskLine key={task.code} plan={plan} task={task} />
          ))}
        </DataTable>
      </ScrollBox>
    </Sheet>
  );
}

function TaskLine({ plan, task }: { plan: EditionRecord; task: PlanTask }) {
  const { t } = useTranslation();
  const words = usePlanWords();
  const today = useToday();
  const progress = noProgress[task.code];
  return (
    <tr>
      <th scope="row">{t("plans.coded", { code: task.code, title: words.title(task) })}</th>
      <td>{words.span(task)}</td>
      <td>
        <TaskTimeMark time={timeOf(task, today)} progress={progress} />
      </td>
      <td className="plan-line">
        <Bar plan={plan} task={task} />
      </td>
    </tr>
  );
}

/** The bar repeats for the eye what the row says in words. */
function Bar({ plan, task }: { plan: EditionRecord; task: PlanTask }) {
  const today = useToday();
  const { start, width } = barOf(task, plan.year);
  const now = todayOn(plan.year, today);
  const place = cssVariables({ "--plan-start": `${start}%`, "--plan-width": `${width}%` });
  return (
    <span className="plan-track" aria-hidden="true">
      <span className={`plan-bar ${timeOf(task, today)}`} style={place} />
      {now !== null && <span className="plan-today" style={cssVariables({ "--plan-start": `${now}%` })} />}
    </span>
  );
}

function Months() {
  const { t } = useTranslation();
  return (
    <>
      <span className="vh">{t("plans.year.months")}</span>
      <span className="plan-months" aria-hidden="true">
        {Array.from({ length: 12 }, (_, month) => (
          <span key={month}>{month + 1}</span>
        ))}
      </span>
    </>
  );
}
