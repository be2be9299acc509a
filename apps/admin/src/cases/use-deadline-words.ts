import { type Deadline, dayOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useTranslation } from "react-i18next";
import { useNow } from "../session/clock.tsx";
import { type DeadlineStatus, deadlineStatus } from "./deadline-status.ts";

export interface DeadlineWords {
  kind: DeadlineStatus["kind"];
  /** "còn 3 ngày làm việc", "quá 2 ngày làm việc" */
  left: string;
  /** "27/11", "Quá 2 ngày": for a narrow place. */
  short: string;
}

/** How a limit stands at this minute, in words. */
export function useDeadlineWords(deadline: Deadline): DeadlineWords {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, days } = deadlineStatus(deadline, useNow());
  const unit = deadline.unit === "working-days" ? "" : "Calendar";
  if (kind === "late") {
    return {
      kind,
      left: t(`cases.deadline.over${unit}`, { count: days }),
      short: t("cases.deadline.overShort", { count: days }),
    };
  }
  if (kind === "today") return { kind, left: t("cases.deadline.today"), short: t("cases.deadline.today") };
  return {
    kind,
    left: t(`cases.deadline.left${unit}`, { count: days }),
    short: format.dayMonth(dayOf(deadline.due)),
  };
}
