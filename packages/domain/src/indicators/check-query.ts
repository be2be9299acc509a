import { type Period, type PlainDate, toPlainDate } from "../dates/plain-date.ts";
import { checkKeys } from "../input/check-shape.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import type { TargetPlace } from "../plan/target.ts";
import type { Dimension } from "./dimension.ts";
import type { IndicatorDefinition } from "./indicator-definition.ts";

type CheckedQuery = {
  readonly period: Period;
  readonly by: readonly Dimension[];
  readonly place: TargetPlace;
  readonly asOf: PlainDate | null;
  readonly gazetteer: Gazetteer;
};

/** Refuses a period that is none, a dimension that the indicator does not have, and an unknown place. */
export function checkQuery(definition: IndicatorDefinition, query: CheckedQuery): void {
  checkPeriod(query.period);
  if (query.asOf !== null) toPlainDate(query.asOf, "asOf");
  const unknown = query.by.find((dimension) => !definition.disaggregations.includes(dimension));
  if (unknown !== undefined) throw new InvalidInput("by", unknown, definition.disaggregations.join(", "));
  if (new Set(query.by).size < query.by.length) {
    throw new InvalidInput("by", query.by.join(", "), "each dimension once");
  }
  checkPlace(query.place, query.gazetteer);
  if (query.place && !definition.disaggregations.includes(query.place.level)) {
    throw new InvalidInput("place", query.place.level, "the whole city: this indicator has no such places");
  }
}

function checkPeriod(period: Period): void {
  checkKeys(period, ["from", "until"], "period");
  const { from, until } = period;
  if (from !== null) toPlainDate(from, "period.from");
  if (until !== null) toPlainDate(until, "period.until");
  if (from !== null && until !== null && until < from) {
    throw new InvalidInput("period.until", until, `${from} or a later day`);
  }
}

/** Figures stand on one scale: the former districts, and the communes that have not ended. */
function checkPlace(place: TargetPlace, gazetteer: Gazetteer): void {
  if (!place) return;
  const { level, code } = place;
  const units = gazetteer.byCode.get(code) ?? [];
  const known = units.some((unit) => unit.level === level && (level === "district" || unit.until === null));
  if (!known) throw new InvalidInput("place", code, `the code of a ${level} on the scale of the figures`);
}
