import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Shapes } from "../charts/draw-chart.ts";
import type { Level } from "../filters/filters.ts";
import { cutOut, type ShapeFile } from "./cut-out.ts";

/** The shapes of a level; of one former district, its communes only. */
export function useShapes(level: Level, district: string | undefined) {
  const query = useQuery({
    queryKey: ["shapes", level],
    queryFn: () => fetchShapes(level),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: false,
    // Shapes of the level before, cut to a district they do not know, would be a map of nothing.
    placeholderData: () => undefined,
  });
  const data = useMemo<Shapes | undefined>(
    () =>
      query.data && {
        name: `${level} ${district ?? ""}`,
        geoJson: JSON.stringify(district ? cutOut(query.data, district) : query.data),
      },
    [query.data, level, district],
  );
  return { data, error: query.error, isFetching: false, refetch: query.refetch };
}

async function fetchShapes(level: Level): Promise<ShapeFile> {
  const answer = await fetch(`/shapes/${level}s.json`);
  if (!answer.ok) throw new Error(`The shapes of ${level}s could not be read: ${answer.status}`);
  return answer.json();
}
