import type { PlainDate } from "@tgpl/domain";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { MarkedDay } from "./marked-day.ts";
import { MonthSheet } from "./month-sheet.tsx";
import { dayByKey } from "./months-of.ts";

export interface YearCalendarProps {
  year: number;
  days: readonly MarkedDay[];
  /** A day was pressed; left out, the calendar is only read. */
  onChoose?: ((date: PlainDate) => void) | undefined;
}

const months = Array.from({ length: 12 }, (_, at) => at + 1);

/** A year as twelve months, its days off and days worked marked. One stop of the keyboard; the arrows go from day to day. */
export function YearCalendar({ year, days, onChoose }: YearCalendarProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState<PlainDate>(`${year}-01-01`);
  const move = (event: KeyboardEvent) => {
    const next = onChoose && dayByKey(event.key, current);
    if (!next) return;
    event.preventDefault();
    setCurrent(next);
    box.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  return (
    <section
      ref={box}
      className={onChoose ? "year-calendar" : "year-calendar read"}
      aria-label={t("calendar.yearLabel", { year })}
      onKeyDown={move}
    >
      {months.map((month) => (
        <MonthSheet
          key={month}
          year={year}
          month={month}
          days={days.filter(({ date }) => Number(date.slice(5, 7)) === month)}
          current={current}
          onChoose={
            onChoose &&
            ((date) => {
              setCurrent(date);
              onChoose(date);
            })
          }
        />
      ))}
    </section>
  );
}
