import { useQueries, useQuery } from "@tanstack/react-query";
import { indicators } from "@tgpl/domain";
import { api } from "../api/api.ts";
import { useFilters } from "../filters/use-filters.ts";

/** Every indicator of the city in the year and up to the day that are asked for. */
export function useOverview() {
  const { year, on } = useFilters();
  return useQuery(api.indicators.overview.queryOptions({ year, on }));
}

/** One indicator in every place of the level; with a former district chosen, in its communes. */
export function useProgress(indicatorId: string) {
  const { year, on, level, place } = useFilters();
  const district = place ? { level: "district" as const, code: place } : undefined;
  return useQuery(
    api.indicators.districtProgress.queryOptions({ indicatorId, year, on, level, place: district }),
  );
}

/** One indicator by month, in the city or the former district chosen. */
export function useSeries(indicatorId: string) {
  const { year, on, place } = useFilters();
  return useQuery(api.indicators.series.queryOptions({ indicatorId, year, on, place: toPlace(place) }));
}

/** Every indicator by month in one former district. */
export function useSeriesOfPlace(place: string) {
  const { year, on } = useFilters();
  const queries = indicators.map(({ id }) =>
    api.indicators.series.queryOptions({ indicatorId: id, year, on, place: toPlace(place) }),
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
