import type { PlainDate } from "@tgpl/domain";
import { AnswerPanel, AnswerPart } from "@tgpl/ui/answer-panel.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Notice } from "@tgpl/ui/notice.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { DayList } from "./day-list.tsx";
import { Legend } from "./legend.tsx";
import type { CalendarYear } from "./marked-day.ts";
import { YearCalendar } from "./year-calendar.tsx";
import { knownDays } from "./year-draft.ts";

export interface YearRecordProps {
  calendarYear: CalendarYear;
  /** Left out for those who may not enter days off. */
  onEdit?: (() => void) | undefined;
}

/** A year as it stands: its days, by which paper, entered by whom and when. */
export function YearRecord({ calendarYear, onEdit }: YearRecordProps) {
  const { t } = useTranslation();
  const { year, announced } = calendarYear;
  const days = knownDays(calendarYear);
  const { latest, noteOf } = useEntryNotes(announced);
  if (days === null) return <p className="empty">{t("calendar.unknown", { year })}</p>;
  return (
    <div className="intake">
      <div>
        {!announced && <Notice tone="warn" title={t("calendar.builtIn", { year })} />}
        <Legend />
        <YearCalendar year={year} days={days} />
      </div>
      <AnswerPanel
        label={t("calendar.announcement")}
        moves={
          onEdit && (
            <Button kind="do" big onClick={onEdit}>
              {t(announced ? "calendar.correct" : "calendar.enter")}
            </Button>
          )
        }
      >
        <h2 className="vh">{t("calendar.announcement")}</h2>
        <Source calendarYear={calendarYear} entered={latest} />
        <DayList days={days} noteOf={noteOf} />
      </AnswerPanel>
    </div>
  );
}

interface SourceProps {
  calendarYear: CalendarYear;
  /** Who entered it last, and when. */
  entered: string | undefined;
}

function Source({ calendarYear: { announced, builtIn }, entered }: SourceProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const known = announced ?? builtIn;
  if (!known) return null;
  return (
    <AnswerPart title={t("calendar.paper")}>
      <p>{known.source[language]}</p>
      {entered && <p className="note soft">{entered}</p>}
      {known.evidence !== "seen" && <p className="note soft">{t("calendar.yearNotConfirmed")}</p>}
    </AnswerPart>
  );
}

/** "Nhập 15:20 ngày 23/11/2026, Nguyễn Thị A" of the year, and of a day that was entered at another time. */
function useEntryNotes(announced: CalendarYear["announced"]) {
  const { t } = useTranslation();
  const format = useFormat();
  const entries = announced?.entries ?? [];
  const words = ({ enteredAt, enteredBy }: (typeof entries)[number]) =>
    t("calendar.enteredBy", { at: format.dateTime(enteredAt), by: enteredBy ?? t("failure.somebody") });
  const [last] = entries.toSorted((one, other) => (one.enteredAt > other.enteredAt ? -1 : 1));
  const latest = last && words(last);
  const noteOf = (date: PlainDate) => {
    const entry = entries.find((one) => one.date === date);
    const note = entry && words(entry);
    return note === latest ? undefined : note;
  };
  return { latest, noteOf };
}
