import { useTranslation } from "react-i18next";

const HOUR = 60;
const DAY = 24 * HOUR;

/** "1 giờ 10 phút", "2 ngày": how long, from minutes. */
export function useMinutesWords(): (minutes: number) => string {
  const { t } = useTranslation();
  return (exact) => {
    const all = Math.round(exact);
    if (all >= 2 * DAY) return t("work.time.days", { count: Math.floor(all / DAY) });
    const hours = t("work.time.hours", { count: Math.floor(all / HOUR) });
    const minutes = t("work.time.minutes", { count: all % HOUR });
    if (all < HOUR) return minutes;
    return all % HOUR === 0 ? hours : t("work.time.hoursMinutes", { hours, minutes });
  };
}
