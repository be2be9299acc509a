import type { IndicatorDefinition } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

type Unit = IndicatorDefinition["unit"];

/** Figures of an indicator in its unit: 1.412, 83,1 %, 2,5 ngày; gaps with their sign, in points for a share. */
export function useFigures() {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const inUnit = (unit: Unit, words: string, count: number) => {
      if (unit === "percent") return `${words}\u00a0%`;
      return unit === "working-days" ? t("figures.days", { count, days: words }) : words;
    };
    return {
      value: (unit: Unit, value: number) => inUnit(unit, format.number(value, digitsOf(value, unit)), value),
      /** With as many digits as what it is the gap to. */
      gap: (unit: Unit, value: number, expected: number) => {
        const words = format.signed(value, Math.min(digitsOf(value, unit), digitsOf(expected, unit)));
        if (words !== "0" && unit === "percent") return t("figures.points", { points: words });
        if (words === "0" || unit !== "working-days") return words;
        return t("figures.days", { count: Math.abs(value), days: words });
      },
      perDay: (value: number) => format.number(value, 1),
    };
  }, [format, t]);
}

/** A whole figure is written whole; half a case is still something where few are expected. */
function digitsOf(value: number, unit: Unit): number {
  if (Number.isInteger(value)) return 0;
  return unit === "cases" && Math.abs(value) >= 10 ? 0 : 1;
}
