import { dayOf, dueAt, vietnamCalendar } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useTranslation } from "react-i18next";
import { whenYearKnown } from "../requests/when-year-known.ts";
import { useNow } from "../session/clock.tsx";
import type { Answer } from "./answer.ts";

/** How many papers are missing, and by which day they are due when the request is accepted at once now. */
export function useSupplementWords({ missing }: Answer): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  if (missing.length === 0) return null;
  const due = whenYearKnown(() => dueAt("supplement-after-immediate-acceptance", now, vietnamCalendar()).due);
  return due
    ? t("eligibility.atOnce.missingBy", { count: missing.length, day: format.date(dayOf(due)) })
    : t("eligibility.atOnce.missing", { count: missing.length });
}
