import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useTranslation } from "react-i18next";
import { Panel } from "../api/panel.tsx";
import { IndicatorTable } from "./indicator-table.tsx";
import { useSeriesOfPlace } from "./use-indicator-queries.ts";

/** The same indicators in one former district. */
export function PlaceIndicators({ place }: { place: string }) {
  const { t } = useTranslation();
  return (
    <Panel query={useSeriesOfPlace(place)} rows={5}>
      {(series) => (
        <Sheet title={t("table.title")} aside={<span className="note soft only-wide">{t("table.key")}</span>}>
          <IndicatorTable rows={series.map((one) => ({ ...one, numerator: null, denominator: null }))} />
        </Sheet>
      )}
    </Panel>
  );
}
