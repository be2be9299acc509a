import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useTranslation } from "react-i18next";
import { Panel } from "../api/panel.tsx";
import { IndicatorTable } from "./indicator-table.tsx";
import { useOverview } from "./use-indicator-queries.ts";

/** The five indicators of the city. */
export function CityIndicators() {
  const { t } = useTranslation();
  return (
    <Panel query={useOverview()} rows={5}>
      {({ rows }) => (
        <Sheet title={t("table.title")} aside={<span className="note soft only-wide">{t("table.key")}</span>}>
          <IndicatorTable rows={rows} />
        </Sheet>
      )}
    </Panel>
  );
}
