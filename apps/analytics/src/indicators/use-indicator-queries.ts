import { useQueries, useQuery } from "@tanstack/react-query";
import { headlineIndicators } from "@tgpl/domain";
import { api } from "../api/api.ts";
import { useFilters } from "../filters/use-filters.ts";

/** The indicators of the first page, of the city in the year that is asked for, up to today. */
export function useOverview() {
  const { year } = useFilters();
  return useQuery(api.indicators.overview.queryOptions({ year }));
}

/** What every indicator of the plan counts, and whether anything is recorded for it. */
export function useDefinitions() {
  return useQuery(
    api.indicators.definitions.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }),
  );
}

/** One indicator in every place of the level; with a former district chosen, in its communes. */
export function useProgress(indicatorId: string) {
  const { year, level, place } = useFilters();
  const district = place ? { level: "district" as const, code: place } : undefined;
  return useQuery(
    api.indicators.districtProgress.queryOptions({ indicatorId, year, level, place: district }),
  );
}

/** One indicator by month, in the city or the former district chosen. */
export function useSeries(indicatorId: string) {
  const { year, place } = useFilters();
  return useQuery(api.indicators.series.queryOptions({ indicatorId, year, place: toPlace(place) }));
}

/** The indicators of the first page by month in one former district. */
export function useSeriesOfPlace(place: string) {
  const { year } = useFilters();
  const queries = headlineIndicators.map(({ id }) =>
    api.indicators.series.queryOptions({ indicatorId: id, year, place: toPlace(place) }),
  );
  return useQueries({
    queries,
    combine: (results) => {
      const data = results.flatMap((result) => result.data ?? []);
      return {
        data: data.length === results.length ? data : undefined,
        error: results.find((result) => result.error)?.error ?? null,
        isFetching: results.some((result) => result.isFetching),
        isPlaceholderData: results.some((result) => result.isPlaceholderData),
        refetch: () => Promise.all(results.map((result) => result.refetch())),
      };
    },
  });
}

function toPlace(code: string | undefined) {
  return code ? { level: "district" as const, code } : undefined;
}
