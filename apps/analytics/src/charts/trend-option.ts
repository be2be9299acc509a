import type { EChartsOption, LineSeriesOption } from "echarts";
import type { Tokens } from "./tokens.ts";

type Points = readonly (number | null)[];

export type Trend = {
  /** Under the axis: T1 … T12. */
  labels: readonly string[];
  actual: Points;
  /** Empty where no target says what is needed. */
  expected: Points;
};

export type TrendWords = {
  unit: string;
  /** At the last point: "hôm nay 1.412". */
  today: string;
  /** At the end of the expected line; nothing where there is no room. */
  target: string | null;
  number: (value: number) => string;
};

/** Actual and expected over the months of a year. The end of a line is labelled, not its points. */
export function trendOption(trend: Trend, words: TrendWords, tokens: Tokens): EChartsOption {
  const top = Math.max(1, ...[...trend.actual, ...trend.expected].map((value) => value ?? 0));
  const interval = niceStep(top / 6);
  return {
    animation: false,
    textStyle: { fontFamily: tokens.font },
    grid: { left: 46, right: words.target ? 116 : 76, top: 26, bottom: 28 },
    xAxis: {
      type: "category",
      data: [...trend.labels],
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: tokens.control } },
      axisLabel: { color: tokens["text-soft"], fontSize: 12, hideOverlap: true },
    },
    yAxis: {
      type: "value",
      min: 0,
      max: Math.ceil(top / interval) * interval,
      interval,
      name: words.unit,
      nameTextStyle: { color: tokens["text-soft"], fontSize: 12, align: "left", padding: [0, 0, 0, -38] },
      splitLine: { lineStyle: { color: tokens.grid } },
      axisLabel: { color: tokens["text-soft"], fontSize: 12, formatter: words.number },
    },
    series: [expectedSeries(trend, words, tokens), actualSeries(trend, words, tokens)],
  };
}

/** 1, 2, 3 or 5 times a power of ten, never under 1: cases are whole. */
export function niceStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, atLeast)));
  return [1, 2, 3, 5, 10].map((factor) => factor * power).find((step) => step >= atLeast) ?? power;
}

function expectedSeries({ expected }: Trend, { target }: TrendWords, tokens: Tokens): LineSeriesOption {
  return {
    type: "line",
    data: [...expected],
    symbol: "none",
    lineStyle: { color: tokens["series-2"], width: 2, type: [6, 4] },
    itemStyle: { color: tokens["series-2"] },
    endLabel: {
      show: target !== null,
      formatter: target ?? "",
      color: tokens.today,
      fontSize: 12.5,
      fontWeight: 600,
    },
  };
}

function actualSeries({ actual, labels }: Trend, { today }: TrendWords, tokens: Tokens): LineSeriesOption {
  const last = actual.findLastIndex((value) => value !== null);
  const value = actual[last] ?? 0;
  const label = {
    show: true,
    position: last > labels.length / 2 ? "right" : "top",
    distance: 2,
    offset: last > labels.length / 2 ? [0, 16] : [0, -4],
    formatter: today,
    color: tokens["ink-strong"],
    fontWeight: 600,
    fontSize: 12.5,
    textBorderColor: tokens.surface,
    textBorderWidth: 3,
  } as const;
  return {
    type: "line",
    data: [...actual],
    symbol: "none",
    lineStyle: { color: tokens["series-1"], width: 3 },
    itemStyle: { color: tokens["series-1"] },
    ...(last >= 0 && {
      markPoint: {
        symbol: "circle",
        symbolSize: 9,
        itemStyle: { color: tokens["series-1"], borderColor: tokens.surface, borderWidth: 2 },
        data: [{ name: today, coord: [last, value] }],
        label: { ...label, offset: [...label.offset] },
      },
    }),
  };
}
