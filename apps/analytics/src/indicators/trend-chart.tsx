import { getIndicator } from "@tgpl/domain";
import { ChartKeys } from "@tgpl/ui/chart/chart-keys.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Chart } from "../charts/chart.tsx";
import type { Tokens } from "../charts/tokens.ts";
import { trendOption } from "../charts/trend-option.ts";
import { useIsPhone } from "../charts/use-is-phone.ts";
import { unitWords } from "../text/unit-words.ts";
import { useFigures } from "../text/use-figures.ts";
import type { Series } from "./progress.ts";
import { trendOfSeries } from "./trend-of-series.ts";
import { useTrendSentence } from "./use-trend-sentence.ts";

/** Sentence, keys and picture of a year by months. */
export function TrendChart({ series }: { series: Series }) {
  const { t } = useTranslation();
  const sentence = useTrendSentence(series);
  const option = useTrendOption(series);
  const keys = [
    { id: "actual", label: t("trend.actual"), look: "solid" as const },
    ...(series.target ? [{ id: "expected", label: t("trend.expected"), look: "dashed" as const }] : []),
  ];
  return (
    <div className="chart-box">
      <p>{sentence}</p>
      <ChartKeys keys={keys} />
      <Chart className="trend-chart" label={sentence} option={option} />
    </div>
  );
}

function useTrendOption(series: Series) {
  const { t } = useTranslation();
  const format = useFormat();
  const { value } = useFigures();
  const isPhone = useIsPhone();
  const { unit } = getIndicator(series.indicatorId);
  return useCallback(
    (tokens: Tokens) => {
      const trend = trendOfSeries(series, (month) => t("trend.monthShort", { month }));
      const last = trend.actual.findLast((one) => one !== null) ?? null;
      const isNow = series.points.some(({ reached }) => !reached);
      const words = {
        unit: t(`trend.unit.${unitWords(unit)}`),
        today: last === null ? "" : t(isNow ? "trend.today" : "trend.yearEnd", { value: value(unit, last) }),
        target:
          series.target && !isPhone ? t("trend.target", { value: value(unit, series.target.value) }) : null,
        number: (one: number) => format.number(one),
      };
      return trendOption(trend, words, tokens);
    },
    [series, t, format, value, isPhone, unit],
  );
}
