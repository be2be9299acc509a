import { z } from "zod";
import { Day } from "../platform/fields.ts";
import { procedureFor, router } from "../platform/trpc.ts";
import { getBreakdown } from "./get-breakdown.ts";
import { getDistrictProgress } from "./get-district-progress.ts";
import { getOverview } from "./get-overview.ts";
import { getSeries } from "./get-series.ts";
import {
  Breakdown,
  Definition,
  DimensionCode,
  District,
  DistrictProgress,
  Overview,
  Series,
} from "./indicator-output.ts";
import { listDefinitions } from "./list-definitions.ts";
import { readSurvey, SurveyResults } from "./read-survey.ts";
import { suppliedIndicators } from "./supplied-indicators.ts";

const IndicatorId = z.enum(suppliedIndicators.map(({ id }) => id));
const Year = z.int().min(2018).max(2199);
const OfYear = z.object({ year: Year, on: Day.optional() });

/** Every count that these give is hidden where it is small, for every role. */
export const indicatorsRouter = router({
  definitions: procedureFor("indicator.read")
    .output(z.object({ suppressionThreshold: z.int(), definitions: z.array(Definition) }))
    .query(({ ctx }) => listDefinitions(ctx)),

  overview: procedureFor("indicator.read")
    .input(OfYear)
    .output(Overview)
    .query(({ ctx, input }) => getOverview(ctx, input)),

  breakdown: procedureFor("indicator.read")
    .input(OfYear.extend({ indicatorId: IndicatorId, by: DimensionCode }))
    .output(Breakdown)
    .query(({ ctx, input }) => getBreakdown(ctx, input)),

  series: procedureFor("indicator.read")
    .input(OfYear.extend({ indicatorId: IndicatorId, place: District.nullish() }))
    .output(Series)
    .query(({ ctx, input }) => getSeries(ctx, input)),

  survey: procedureFor("indicator.read")
    .input(z.object({ year: Year }))
    .output(SurveyResults)
    .query(({ ctx, input }) => readSurvey(ctx, input)),

  districtProgress: procedureFor("indicator.read")
    .input(
      OfYear.extend({
        indicatorId: IndicatorId,
        level: z.enum(["district", "commune"]),
        place: District.nullish(),
      }),
    )
    .output(DistrictProgress)
    .query(({ ctx, input }) => getDistrictProgress(ctx, input)),
});
