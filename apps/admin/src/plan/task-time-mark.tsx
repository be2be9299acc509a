import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useTranslation } from "react-i18next";
import type { TaskTime } from "./gantt.ts";

const markOf: Record<TaskTime, StatusKind> = { "to-come": "waiting", running: "running", over: "stopped" };

/** Where the time frame of a task stands, and what was reported of it. Time that is over is not work that is done. */
export function TaskTimeMark({ time, progress }: { time: TaskTime; progress: number | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Status kind={markOf[time]}>{t(`plans.times.${time}`)}</Status>
      <small className="soft plan-note">
        {progress === undefined
          ? t("plans.times.noReport")
          : t("plans.times.reported", { percent: format.percent(progress / 100) })}
      </small>
    </>
  );
}
