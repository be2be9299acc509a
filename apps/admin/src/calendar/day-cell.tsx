import { dayOfWeek, type PlainDate } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { isSure, type MarkedDay } from "./marked-day.ts";

export interface DayCellProps {
  date: PlainDate;
  /** How the day is marked, where it is. */
  day: MarkedDay | undefined;
  isCurrent: boolean;
  onChoose: ((date: PlainDate) => void) | undefined;
}

/** A day of the year: its number and, marked, a letter under it and a frame. Colour says nothing alone. */
export function DayCell({ date, day, isCurrent, onChoose }: DayCellProps) {
  const words = useDayLabel(date, day);
  const number = Number(date.slice(8));
  const classes = [
    "day",
    dayOfWeek(date) > 5 && "weekend",
    day?.kind,
    day && !isSure(day) && "unsure",
  ].filter(Boolean);
  return (
    <td className={classes.join(" ")}>
      {onChoose ? (
        <button type="button" data-day={date} tabIndex={isCurrent ? 0 : -1} onClick={() => onChoose(date)}>
          {number}
          <Mark day={day} />
          <span className="vh"> {words}</span>
        </button>
      ) : (
        <span>
          {number}
          <Mark day={day} />
          {day && <span className="vh"> {words}</span>}
        </span>
      )}
    </td>
  );
}

function Mark({ day }: { day: MarkedDay | undefined }) {
  const { t } = useTranslation();
  if (!day) return null;
  return (
    <small aria-hidden="true">
      {t(`calendar.letters.${day.kind}`)}
      {!isSure(day) && "?"}
    </small>
  );
}

/** "Thứ Hai 08/02/2027: Tết Nguyên đán, chưa xác nhận" */
function useDayLabel(date: PlainDate, day: MarkedDay | undefined): string {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const when = format.weekdayDate(date);
  if (!day) return when;
  const what = day.name ? day.name[language] : t("calendar.kinds.worked");
  return t("calendar.dayLabel", { when, what: isSure(day) ? what : t("calendar.unsure", { what }) });
}
