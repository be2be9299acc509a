import { useRouter, useSearch } from "@tanstack/react-router";
import type { Filters } from "./filters.ts";

export type Page = "/" | "/indicators" | "/places" | "/plan";

/**
 * The address of a page with other filters than now.
 *
 * @example hrefOf("/", (now) => ({ ...now, place: "916" })) // "/analytics/?year=2026&place=916"
 */
export function useFilterHref() {
  const now: Filters = useSearch({ from: "/shell" });
  const router = useRouter();
  return (to: Page, change: (now: Filters) => Filters) =>
    router.buildLocation({ to, search: change(now) }).publicHref;
}

/** The same for the page of one indicator. */
export function useIndicatorHref() {
  const now: Filters = useSearch({ from: "/shell" });
  const router = useRouter();
  return (id: string, change: (now: Filters) => Filters = keepPlaceAndYear) =>
    router.buildLocation({ to: "/indicators/$id", params: { id }, search: change(now) }).publicHref;
}

function keepPlaceAndYear({ year, level, place }: Filters): Filters {
  return { year, level, place };
}
