import { getIndicator } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useTranslation } from "react-i18next";
import { useFigures } from "../text/use-figures.ts";
import type { Series } from "./progress.ts";

/** The finding of a year by months, in one sentence. */
export function useTrendSentence(series: Series): string {
  const { t } = useTranslation();
  const format = useFormat();
  const figures = useFigures();
  const { unit, direction } = getIndicator(series.indicatorId);
  if (series.hidden) return t("trend.sentence.hidden");
  if (series.actual === null) return t("trend.sentence.none", { year: series.year });
  const words = { on: format.date(series.on), actual: figures.value(unit, series.actual), year: series.year };
  if (series.expected === null || series.gap === null) return t("trend.sentence.noTarget", words);
  const compared = {
    ...words,
    expected: figures.value(unit, series.expected),
    gap: figures.gap(unit, Math.abs(series.gap), series.expected).replace("+", ""),
  };
  const better = direction === "higher" ? series.gap : -series.gap;
  if (figures.gap(unit, series.gap, series.expected) === "0") return t("trend.sentence.equal", compared);
  return t(better < 0 ? "trend.sentence.short" : "trend.sentence.over", compared);
}
