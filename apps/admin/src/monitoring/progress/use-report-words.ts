import { labelOf, reportRounds } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { AskedReport } from "./asked-report.ts";

type Asked = Omit<AskedReport, "report" | "agency">;

/** A task, its round and its limit as they are said on every page of reports. */
export function useReportWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const [language] = useLanguage();
  const isVietnamese = language === "vi";
  return {
    title: ({ taskCode, title, titleEn }: Asked) => `${taskCode} ${isVietnamese ? title : titleEn}`,
    deliverable: ({ deliverable, deliverableEn }: Asked) => (isVietnamese ? deliverable : deliverableEn),
    agency: ({ name, nameEn }: AskedReport["agency"]) => (isVietnamese ? name : nameEn),
    round: ({ round }: Asked) => labelOf(reportRounds, round, language),
    due: ({ dueOn }: Asked) => t("progress.due", { day: format.date(dueOn) }),
    standing: ({ standing, daysLate }: Asked) =>
      standing === "late" ? t("progress.lateBy", { count: daysLate }) : t(`progress.standings.${standing}`),
    /** The day of a round is an assumption until the city has said it. */
    assumed: ({ evidence }: Asked) => (evidence === "unconfirmed" ? t("progress.unconfirmedDay") : null),
  };
}
