import { dimensions, indicatorUnits } from "@tgpl/domain";
import { z } from "zod";
import { Day } from "../platform/fields.ts";

const Bilingual = z.object({ vi: z.string(), en: z.string() });
const Evidence = z.enum(["seen", "weak", "unconfirmed"]);
const Level = z.enum(["district", "commune"]);

export const DimensionCode = z.enum(dimensions.map(({ code }) => code));
export const District = z.object({ level: z.literal("district"), code: z.string().max(10) });

export const Definition = z.object({
  id: z.string(),
  version: z.int(),
  name: Bilingual,
  planClause: z.string(),
  activity: z.string(),
  definedOn: Day,
  headline: z.boolean(),
  /** false: nobody records its facts yet, so it has no figure. */
  hasSource: z.boolean(),
  provisions: z.array(z.string()),
  evidence: Evidence,
  unit: z.enum(indicatorUnits),
  direction: z.enum(["higher", "lower"]),
  statistic: z.enum(["count", "sum", "distinct", "ratio", "rate", "median"]),
  accrues: z.boolean(),
  suppression: z.enum(["small-counts", "none"]),
  /** What the figure of the city is broken down by, one at a time. */
  disaggregations: z.array(DimensionCode),
  defaultBy: z.array(DimensionCode),
  source: Bilingual,
  formula: Bilingual,
  notCounted: Bilingual,
});

/** A figure that may be hidden: then every part of it is null and `hidden` says why. */
const Figure = z.object({
  /** A count of matters or people; of hours, with a fraction. */
  numerator: z.number().nullable(),
  denominator: z.int().nullable(),
  hidden: z.boolean(),
});
const Row = Figure.extend({
  key: z.partialRecord(DimensionCode, z.string()),
  value: z.number().nullable(),
});

const Course = z.object({
  target: z.object({ value: z.number(), decidedBy: z.string().nullable(), evidence: Evidence }).nullable(),
  expected: z.number().nullable(),
  gap: z.number().nullable(),
  /** Percent of what is expected; over 100 is better. */
  rate: z.number().nullable(),
  neededPerWorkingDay: z.number().nullable(),
  status: z.enum(["ahead", "on-course", "at-risk", "behind"]).nullable(),
  basis: z.enum(["phasing", "working-days", "calendar-days", "whole-period"]).nullable(),
});
const Progress = Figure.extend({ actual: z.number().nullable(), ...Course.shape });

export const Overview = z.object({
  year: z.int(),
  on: Day,
  workingDaysLeft: z.int().nullable(),
  rows: z.array(
    Progress.extend({
      indicatorId: z.string(),
      version: z.int(),
      donePerWorkingDay: z.number().nullable(),
      completeness: z.number().nullable(),
      parts: z.array(Row),
    }),
  ),
});

export const Breakdown = z.object({
  indicatorId: z.string(),
  version: z.int(),
  period: z.object({ from: Day, until: Day }),
  by: DimensionCode,
  /** Nothing of the table can be shown, not even which of its figures are zero. */
  withheld: z.boolean(),
  rows: z.array(Row),
  total: Row,
  summary: z.object({
    shown: z.int(),
    hidden: z.int(),
    highest: Row.nullable(),
    lowest: Row.nullable(),
  }),
  places: z.array(z.object({ code: z.string(), name: z.string(), nameEn: z.string() })),
});

export const Series = z.object({
  indicatorId: z.string(),
  year: z.int(),
  on: Day,
  place: District.nullable(),
  /** false: only the last day is published. */
  byMonth: z.boolean(),
  /** false: each month stands alone. */
  cumulative: z.boolean(),
  actual: z.number().nullable(),
  hidden: z.boolean(),
  ...Course.shape,
  points: z.array(
    z.object({
      month: z.string(),
      until: Day,
      reached: z.boolean(),
      actual: z.number().nullable(),
      hidden: z.boolean(),
      expected: z.number().nullable(),
    }),
  ),
});

export const DistrictProgress = z.object({
  indicatorId: z.string(),
  year: z.int(),
  on: Day,
  level: Level,
  place: District.nullable(),
  rows: z.array(
    Progress.extend({
      code: z.string(),
      name: z.string(),
      nameEn: z.string(),
      districtCode: z.string().nullable(),
    }),
  ),
  total: Progress,
});
