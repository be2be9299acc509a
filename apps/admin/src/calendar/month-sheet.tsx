import type { PlainDate } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { DayCell } from "./day-cell.tsx";
import { inRuns, isSure, type MarkedDay } from "./marked-day.ts";
import { weeksOf } from "./months-of.ts";

export interface MonthSheetProps {
  year: number;
  month: number;
  /** The marked days of this month. */
  days: readonly MarkedDay[];
  /** The one day of the year that the tabulator reaches. */
  current: PlainDate;
  onChoose?: ((date: PlainDate) => void) | undefined;
}

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** One month: its weeks, and under them by name what is marked. */
export function MonthSheet({ year, month, days, current, onChoose }: MonthSheetProps) {
  const { t } = useTranslation();
  return (
    <table className="month">
      <caption>{t(`calendar.months.${monthKey(month)}`)}</caption>
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
        {weeksOf(year, month).map((week, at) => (
          <tr key={at}>
            {week.map((date, column) =>
              date === null ? (
                <td key={column} />
              ) : (
                <DayCell
                  key={date}
                  date={date}
                  day={days.find((one) => one.date === date)}
                  isCurrent={date === current}
                  onChoose={onChoose}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
      {days.length > 0 && (
        <tfoot>
          <tr>
            <td colSpan={7}>
              <Names days={days} />
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Names({ days }: { days: readonly MarkedDay[] }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const words = (day: MarkedDay) => {
    const what = day.name ? day.name[language] : t("calendar.kinds.worked");
    return isSure(day) ? what : t("calendar.unsure", { what });
  };
  return (
    <ul>
      {inRuns(days).map((run) => (
        <li key={run[0].date}>
          <b>{[run[0], ...run.slice(1).slice(-1)].map(({ date }) => format.dayMonth(date)).join("–")}</b>{" "}
          {words(run[0])}
        </li>
      ))}
    </ul>
  );
}

const keys = ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12"] as const;

function monthKey(month: number): (typeof keys)[number] {
  return keys[month - 1] ?? "m1";
}
