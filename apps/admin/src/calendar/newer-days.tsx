import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useTranslation } from "react-i18next";
import { type CalendarYear, differingDays } from "./marked-day.ts";
import { beginDraft, type YearDraft } from "./year-draft.ts";

export interface NewerDaysProps {
  calendarYear: CalendarYear;
  draft: YearDraft;
  onChange: (draft: YearDraft) => void;
}

/** Somebody else announced the year meanwhile: on which days it differs, and whose days go on. */
export function NewerDays({ calendarYear, draft, onChange }: NewerDaysProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (calendarYear.version === draft.version) return null;
  const newer = beginDraft(calendarYear);
  const days = differingDays(draft.days, newer.days);
  return (
    <Notice
      tone="warn"
      title={t("calendar.newer.title")}
      actions={
        <span className="buttons">
          <Button onClick={() => onChange({ ...draft, version: calendarYear.version })}>
            {t("calendar.newer.keep")}
          </Button>
          <Button onClick={() => onChange(newer)}>{t("calendar.newer.take")}</Button>
        </span>
      }
    >
      {days.length > 0
        ? t("calendar.newer.differs", { count: days.length, days: days.map(format.dayMonth).join(", ") })
        : t("calendar.newer.same")}
    </Notice>
  );
}
