import { addDays, dayOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useTranslation } from "react-i18next";
import { useNow } from "../session/clock.tsx";
import { ruleOf } from "./rule-of.ts";
import { useDayWords } from "./use-day-words.ts";
import type { WorkItem } from "./work-item.ts";
import type { Span, WorkTime } from "./work-time.ts";

const daysKey = { "working-days": "workingDays", "calendar-days": "days" } as const;

/** The words of the margin: what is left or how late, and under it the end. */
export function useTimeWords() {
  const { t } = useTranslation();
  const span = useSpanWords();
  const note = useNoteWords();
  const time = (time: WorkTime): string => {
    switch (time.kind) {
      case "today":
        return t("work.time.today");
      case "waited":
        if (time.waited.days === 0) return t("work.time.today");
        return t("work.time.waited", {
          span: t(`work.time.${daysKey[time.waited.unit]}`, { count: time.waited.days }),
        });
      case "untold":
        return t("work.time.untold");
      default:
        return t(`work.time.${time.kind}`, { span: span(time.span) });
    }
  };
  return { time, note };
}

function useSpanWords(): (span: Span) => string {
  const { t } = useTranslation();
  return (span) => {
    if ("days" in span) return t("work.time.days", { count: span.days });
    const hours = t("work.time.hours", { count: span.hours });
    const minutes = t("work.time.minutes", { count: span.minutes });
    if (span.hours === 0) return minutes;
    return span.minutes === 0 ? hours : t("work.time.hoursMinutes", { hours, minutes });
  };
}

function useNoteWords(): (item: WorkItem, time: WorkTime) => string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  const dayWords = useDayWords();
  const today = dayOf(useNow());
  return (item, time) => {
    const { since, due, pace } = item;
    if (time.kind === "waited") return t("work.time.from", { day: dayWords(since) });
    if (item.oursFrom) return t("work.time.acceptNow");
    if (due === null) return t(noteWithoutLimit(item));
    if (pace === "appointment") return t("work.time.takesPlace", { day: format.weekdayDate(dayOf(due)) });
    if (time.kind === "today") return lastDay(ruleOf(item)?.length);
    const inHours = time.kind === "left" && "hours" in time.span;
    if (inHours && dayOf(due) === today) return t("work.time.untilToday", { time: format.time(due) });
    if (inHours && dayOf(due) === addDays(today, 1))
      return t("work.time.untilTomorrow", { time: format.time(due) });
    return t("work.time.due", { day: dayWords(due) });
  };
  function lastDay(length: number | null | undefined): string {
    return length ? t("work.time.lastDay", { count: length }) : t("work.time.wholeDay");
  }
}

/** What is done at once says so; for the rest no law sets a day. */
function noteWithoutLimit({ kind, group }: WorkItem) {
  if (kind === "confirm-refusal") return "work.time.confirmNow";
  if (kind === "record-hearing") return "work.time.noResult";
  return group === "running" ? "work.time.answerNow" : "work.time.whenYouCan";
}
