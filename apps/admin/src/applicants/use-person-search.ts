import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { api } from "../api/api.ts";
import { useSignal } from "../api/signal.ts";
import { useSettled } from "../api/use-settled.ts";
import { searchText } from "./search-text.ts";

const route = getRouteApi("/shell/applicants");

/** Persons for what is typed, once there is enough of it to look for. */
export function usePersonSearch() {
  const typed = useSignal(searchText);
  const text = useSettled(typed.trim());
  const canSearch = text.length >= 2;
  const { sex, disability } = route.useSearch();
  const selection = { sex: sex ?? null, withDisability: disability ?? false };
  const query = useQuery(
    api.applicants.search.queryOptions(canSearch ? { text, ...selection } : skipToken, {
      placeholderData: keepPreviousData,
    }),
  );
  return { typed, canSearch, query, isWaiting: typed.trim() !== text || query.isFetching };
}
