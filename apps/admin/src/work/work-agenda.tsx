import { dayOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useTranslation } from "react-i18next";
import { CalendarItem } from "./calendar-item.tsx";
import { eachDay } from "./calendar-span.ts";
import { useDayOffWords } from "./use-day-off-words.ts";
import type { WorkDaysProps } from "./work-month.tsx";

/** The same days as a list, those alone on which something is due or that have a name; on a phone always. */
export function WorkAgenda({ days, items, daysOff, isShown }: WorkDaysProps & { isShown: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const offWords = useDayOffWords();
  const told = eachDay(days).flatMap((day) => {
    const due = items.filter((item) => dayOf(item.due) === day);
    const off = daysOff.find(({ date }) => date === day);
    return due.length > 0 || off?.name ? [{ day, due, off }] : [];
  });
  return (
    <div className={isShown ? "work-agenda shown" : "work-agenda"}>
      {told.length === 0 && <p className="empty">{t("work.calendar.nothing")}</p>}
      {told.map(({ day, due, off }) => (
        <Sheet
          key={day}
          title={format.weekdayDate(day)}
          aside={off && <span className="note soft">{offWords(off)}</span>}
          padded
        >
          {due.length === 0 ? (
            <p className="soft">{t("work.calendar.nothingDue")}</p>
          ) : (
            <ul>
              {due.map((item) => (
                <CalendarItem key={`${item.kind} ${item.subject.id}`} item={item} />
              ))}
            </ul>
          )}
        </Sheet>
      ))}
    </div>
  );
}
