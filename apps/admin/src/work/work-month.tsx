import { getRouteApi } from "@tanstack/react-router";
import { dayOf, type PlainDate } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { useToday } from "../session/clock.tsx";
import { CalendarItem } from "./calendar-item.tsx";
import { type Days, inWeeks, isOfMonth } from "./calendar-span.ts";
import { useDayOffWords } from "./use-day-off-words.ts";
import type { DatedItem, WorkCalendar } from "./work-item.ts";

const route = getRouteApi("/shell/");

export interface WorkDaysProps {
  days: Days;
  /** A day of the month that is shown. */
  on: PlainDate;
  items: readonly DatedItem[];
  daysOff: WorkCalendar["daysOff"];
}

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
/** So many fit into a day of a month; the rest stands in its week. */
const fit = 3;

/** Weeks as rows, from Monday: what falls due on each day, and which days are off. */
export function WorkMonth({ days, on, items, daysOff, isWeek }: WorkDaysProps & { isWeek: boolean }) {
  const { t } = useTranslation();
  return (
    <table className="work-month">
      <caption className="vh">{t("work.calendar.caption")}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {t(`calendar.weekdays.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inWeeks(days).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Day
                key={day}
                day={day}
                isOther={!isWeek && !isOfMonth(day, on)}
                items={items.filter(({ due }) => dayOf(due) === day)}
                off={daysOff.find(({ date }) => date === day)}
                most={isWeek ? items.length : fit}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  day: PlainDate;
  isOther: boolean;
  items: readonly DatedItem[];
  off: WorkCalendar["daysOff"][number] | undefined;
  most: number;
}

function Day({ day, isOther, items, off, most }: DayProps) {
  const format = useFormat();
  const today = useToday();
  const offWords = useDayOffWords();
  const classes = [off && "off", isOther && "other", day === today && "here"].filter(Boolean).join(" ");
  return (
    <td className={classes} aria-current={day === today ? "date" : undefined}>
      <div className="work-date">
        <b>{isOther || day.endsWith("-01") ? format.dayMonth(day) : Number(day.slice(8))}</b>
        {off && <small>{offWords(off)}</small>}
      </div>
      {items.length > 0 && (
        <ul>
          {items.slice(0, most).map((item) => (
            <CalendarItem key={`${item.kind} ${item.subject.id}`} item={item} />
          ))}
        </ul>
      )}
      {items.length > most && <More day={day} count={items.length - most} />}
    </td>
  );
}

function More({ day, count }: { day: PlainDate; count: number }) {
  const { t } = useTranslation();
  const href = useHref();
  const search = route.useSearch();
  return (
    <Link className="work-more" href={href({ to: "/", search: { ...search, span: "week", on: day } })}>
      {t("work.showRest", { count })}
    </Link>
  );
}
