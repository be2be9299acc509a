import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import { useSignal } from "../api/signal.ts";
import { useSettled } from "../api/use-settled.ts";
import { findText } from "./find-state.ts";

/** What is found for what is typed, once there is enough of it to look for. */
export function useFind(most: number) {
  const typed = useSignal(findText);
  const text = useSettled(typed.trim());
  const canFind = text.length >= 2;
  const query = useQuery(
    api.search.find.queryOptions(canFind ? { text, most } : skipToken, { placeholderData: keepPreviousData }),
  );
  return { typed, canFind, query, isWaiting: typed.trim() !== text || query.isFetching };
}
