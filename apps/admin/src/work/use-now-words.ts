import { addDays, dayOf, findReasonOff, partsOf, vietnamCalendar } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useTranslation } from "react-i18next";
import { useNow } from "../session/clock.tsx";

const calendar = vietnamCalendar();

/** "Thứ Hai 23/11/2026, 15:20. Mai 24/11 nghỉ lễ, hạn tính giờ vẫn chạy." */
export function useNowWords(): string {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const tomorrow = addDays(dayOf(now), 1);
  const words = t("work.now", { day: format.weekdayDate(now), time: format.time(now) });
  if (!isHoliday(tomorrow)) return words;
  return `${words} ${t("work.holidayTomorrow", { day: format.dayMonth(tomorrow) })}`;
}

/** A year whose Tết is not announced is not known to the calendar, and it would refuse to answer. */
function isHoliday(day: ReturnType<typeof dayOf>): boolean {
  if (!calendar.knownYears.has(partsOf(day).year)) return false;
  return findReasonOff(calendar, day)?.why === "public-holiday";
}
