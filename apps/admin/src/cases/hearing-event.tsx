import { vietnamCalendar, workingDaysBetween } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { StoryEvent } from "@tgpl/ui/story.tsx";
import { useTranslation } from "react-i18next";
import { whenYearKnown } from "../requests/when-year-known.ts";
import { useToday } from "../session/clock.tsx";
import type { CaseRecord } from "./case-page.tsx";

/** The day in court, and how many working days are left to it. */
export function HearingEvent({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { hearingOn } = legalCase;
  const left = useWorkingDaysTo(hearingOn);
  if (hearingOn === null) return null;
  return (
    <StoryEvent
      kind="coming"
      date={format.date(hearingOn)}
      dateNote={left === null ? undefined : t("cases.deadline.left", { count: left })}
      title={t("cases.story.hearing")}
    >
      {legalCase.provider ? undefined : t("cases.story.hearingWithoutProvider")}
    </StoryEvent>
  );
}

/** Null when the day is past, or the holidays of its year are not announced. */
export function useWorkingDaysTo(day: CaseRecord["hearingOn"]): number | null {
  const today = useToday();
  if (day === null || day < today) return null;
  return whenYearKnown(() => workingDaysBetween(today, day, vietnamCalendar()));
}
