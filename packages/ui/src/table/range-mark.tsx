import { cssVariables } from "../css-variables.ts";
import { shareOf } from "./progress-bar.tsx";

export interface RangeMarkProps {
  /** All in percent of what was needed. */
  rate: number;
  low: number;
  high: number;
  /** The right end of the scale; 165 leaves room for places far ahead. */
  scaleTo?: number | undefined;
  /** Under this the place needs a decision: a red square instead of a dot. */
  lowBelow?: number | undefined;
}

/** The figure with the range in which the true rate may lie; dashes mark 100 %. The figures stand in the row. */
export function RangeMark({ rate, low, high, scaleTo = 165, lowBelow = 70 }: RangeMarkProps) {
  const at = (value: number) => `${shareOf(value, scaleTo)}%`;
  const style = cssVariables({
    "--at": at(rate),
    "--low": at(low),
    "--high": at(high),
    "--hundred": at(100),
  });
  return (
    <div className={rate < lowBelow ? "range low" : "range"} style={style} aria-hidden="true">
      <u />
      <i />
      <b />
    </div>
  );
}
