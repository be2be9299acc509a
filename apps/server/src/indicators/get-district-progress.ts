import {
  type AdministrativeUnit,
  getIndicator,
  type IndicatorDefinition,
  indicatorValue,
  type PlainDate,
} from "@tgpl/domain";
import { listTargets } from "../plan/plan.data.ts";
import type { UserCtx } from "../platform/context.ts";
import { courseOfTarget } from "./course-of-target.ts";
import { findTarget } from "./find-target.ts";
import { measureShown } from "./measure-shown.ts";
import { isOfToday } from "./place-names.ts";
import { hide, type ShownResult, type ShownRow } from "./shown-result.ts";
import { yearToDate } from "./year-to-date.ts";

export type DistrictProgressInput = {
  indicatorId: string;
  year: number;
  on?: PlainDate | undefined;
  level: "district" | "commune";
  /** Only the communes of this former district. */
  place?: { level: "district"; code: string } | null | undefined;
};

/** One indicator in every place of a level, for the map and the ranking: what was reached, and what is expected. */
export async function getDistrictProgress(
  ctx: UserCtx,
  { indicatorId, year, on, level, place }: DistrictProgressInput,
) {
  const definition = getIndicator(indicatorId);
  const { cityCode, units } = ctx.jurisdiction;
  const when = yearToDate(ctx, year, on);
  const targets = await listTargets(ctx.db, year, indicatorId);
  const query = { when, by: level, district: place?.code ?? null };
  const result = await measureShown(ctx, definition, query);
  const toProgress = (row: ShownRow, code: string, where: { level: typeof level; code: string } | null) => {
    const { value: actual, numerator, denominator, hidden } = row;
    const target = findTarget(targets, definition, code, cityCode);
    const course = courseOfTarget(ctx, { definition, target, place: where, actual, when });
    return { actual, numerator, denominator, hidden, ...course };
  };
  const rows = placesOf(units, result, level, place?.code).map((unit) => ({
    ...nameOf(unit),
    ...toProgress(rowOf(definition, result, level, unit.code), unit.code, { level, code: unit.code }),
  }));
  const total = toProgress(result.total, place?.code ?? cityCode, place ?? null);
  return { indicatorId, year, on: when.on, level, place: place ?? null, rows, total };
}

function nameOf({ code, name, nameEn, level, formerDistrict }: AdministrativeUnit) {
  return { code, name, nameEn, districtCode: level === "district" ? code : formerDistrict };
}

/** With a former district: its communes, and those that took over a piece of it with something to count. */
function placesOf(
  units: readonly AdministrativeUnit[],
  { rows }: ShownResult,
  level: "district" | "commune",
  district: string | undefined,
): AdministrativeUnit[] {
  if (level === "district")
    return units.filter((unit) => unit.level === "district" && (district ?? unit.code) === unit.code);
  const counted = new Set(rows.map((row) => row.key.commune));
  const isIn = (unit: AdministrativeUnit) =>
    district === undefined || unit.formerDistrict === district || counted.has(unit.code);
  return units.filter((unit) => isOfToday(unit) && isIn(unit));
}

/** A place without a row has nothing to count, unless nothing is shown of the table. */
function rowOf(
  definition: IndicatorDefinition,
  { rows, withheld }: ShownResult,
  level: "district" | "commune",
  code: string,
): ShownRow {
  const key = { [level]: code };
  const found = rows.find((row) => row.key[level] === code);
  if (found) return found;
  if (withheld) return hide({ key });
  const none = { numerator: 0, denominator: definition.denominator ? 0 : null };
  return { key, ...none, value: indicatorValue(definition, { ...none, median: null }), hidden: false };
}
