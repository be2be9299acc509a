import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useTranslation } from "react-i18next";
import { useOverview } from "./use-indicator-queries.ts";

/** How many of the files behind the figure say type and degree of disability. */
export function CompletenessSheet({ indicatorId }: { indicatorId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useOverview();
  const share = data?.rows.find((row) => row.indicatorId === indicatorId)?.completeness;
  if (share === null || share === undefined) return null;
  return (
    <Sheet title={t("completeness.title")} padded>
      <p>
        <b>{t("completeness.share", { share: format.percent(share / 100) })}</b> {t("completeness.text")}
      </p>
    </Sheet>
  );
}
