import { useTranslation } from "react-i18next";
import { cssVariables } from "../css-variables.ts";
import { useFormat } from "../format/use-format.ts";

export interface ProgressBarProps {
  actual: number;
  /** What today needs. */
  expected: number;
  /** The whole year: the full width. */
  target: number;
}

/** Fill: actual. Upright mark: expected by today. Full width: the target. */
export function ProgressBar({ actual, expected, target }: ProgressBarProps) {
  const { t } = useTranslation("ui");
  const format = useFormat();
  const words = {
    actual: format.number(actual),
    expected: format.number(expected),
    target: format.number(target),
  };
  const style = cssVariables({
    "--actual": `${shareOf(actual, target)}%`,
    "--expected": `${shareOf(expected, target)}%`,
  });
  return (
    <div className="bar" role="img" aria-label={t("table.progress", words)} style={style}>
      <i />
      <b />
    </div>
  );
}

/** In percent, never outside the bar; nothing to reach is an empty bar. */
export function shareOf(value: number, whole: number): number {
  if (whole <= 0) return 0;
  return Math.min(100, Math.max(0, (100 * value) / whole));
}
