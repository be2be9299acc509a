import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { WorkCalendar } from "./work-item.ts";

/** Why nobody works on a day: the holiday by its name, or the weekend. */
export function useDayOffWords(): (off: WorkCalendar["daysOff"][number]) => string {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return ({ name }) => name?.[language] ?? t("work.calendar.weekend");
}
