import { type PlainDate, vietnamCalendar } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNow, useToday } from "../session/now.ts";
import { remainingDays } from "./remaining-days.ts";

/** Up to when is counted, and how many working days of the year are left. */
export function AsOf({ year }: { year: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const today = useToday();
  const calendar = useMemo(() => vietnamCalendar(), []);
  const isOver = today > (`${year}-12-31` as PlainDate);
  if (isOver) return <span className="note">{t("asOf.over", { year })}</span>;
  const left = remainingDays(today, year, calendar);
  return (
    <span className="note">
      {t("asOf.now", { now: format.dateTime(now) })} {left && t("asOf.left", { count: left.workingDays })}
      {left && left.holidays.length > 0 && left.holidays.length < 4
        ? t("asOf.holidays", { days: left.holidays.map((day) => format.dayMonth(day)).join(", ") })
        : left && t("asOf.end")}
    </span>
  );
}
