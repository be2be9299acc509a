import { useQuery } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import { useHasRight } from "../session/me.ts";

const everyMinute = 60_000;

/** How much is open in each scope, asked again each minute: no name is read for it. */
export function useWorkCounts() {
  const mayRead = useHasRight("case.read");
  return useQuery(
    api.work.counts.queryOptions(undefined, {
      enabled: mayRead,
      refetchInterval: everyMinute,
      staleTime: everyMinute,
    }),
  );
}
