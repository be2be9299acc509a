import { useQuery } from "@tanstack/react-query";
import { api } from "../api/api.ts";

/** A record keeps the commune of its day; one that has ended must be chosen anew when the record is changed. */
export function useIsOldCommune(code: string | undefined): boolean {
  const { data } = useQuery(
    api.directory.communes.queryOptions(
      { query: "", limit: 400 },
      { staleTime: Number.POSITIVE_INFINITY, enabled: code !== undefined },
    ),
  );
  return code !== undefined && data !== undefined && !data.some((commune) => commune.code === code);
}
