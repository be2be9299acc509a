import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { cssVariables } from "./css-variables.ts";
import { useFormat } from "./format/use-format.ts";
import { hourRulerParts, hoursBetween } from "./hour-ruler-parts.ts";
import "./text/ui-resources.ts";

export interface HourRulerProps {
  /** Moments as ISO strings or dates; `now` comes from the page, so that all clocks of it agree. */
  start: Date | string;
  now: Date | string;
  hours: number;
  /** The first hours that were the other agency's. The whole ruler is theirs when this is left at `hours`. */
  agencyHours?: number | undefined;
}

/** One cell is one hour; hatched is the agency's time, solid ours, the mark is now. */
export function HourRuler({ start, now, hours, agencyHours = 0 }: HourRulerProps) {
  const { t } = useTranslation("ui");
  const format = useFormat();
  const passed = hoursBetween(start, now);
  const parts = hourRulerParts({ hours, passed, agency: agencyHours });
  const begun = `${format.time(start)} ${format.dayMonth(start)}`;
  const words = {
    passed: format.number(Math.max(0, passed), 1),
    total: format.number(hours),
    start: begun,
    agency: format.number(agencyHours, 1),
  };
  return (
    <div className="ruler">
      <div
        className="cells"
        style={cssVariables({ "--h": hours })}
        role="img"
        aria-label={agencyHours > 0 ? t("ruler.withAgency", words) : t("ruler.running", words)}
      >
        {parts.agency > 0 && <i className="agency" style={cssVariables({ "--size": `${parts.agency}%` })} />}
        <i style={oursStyle(parts)} />
        <i className="now" style={cssVariables({ "--from": `${parts.now}%` })} />
      </div>
      <small aria-hidden="true">
        <span>{begun}</span>
        <span>{t("ruler.hours", { count: hours })}</span>
      </small>
    </div>
  );
}

function oursStyle(parts: { agency: number; ours: number; isShort: boolean }): CSSProperties {
  return cssVariables({
    "--from": `${parts.agency}%`,
    "--size": `${parts.ours}%`,
    "--k": parts.isShort ? "var(--today-shape)" : "var(--running-shape)",
  });
}
