import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../routing/root-route.ts";

/** What the address of the page may hold. */
export interface DaysOffSearch {
  year?: number | undefined;
}

/** The days off of a year. Without one: the first that nobody has announced. */
export const daysOffRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/days-off",
  validateSearch: ({ year }: Record<string, unknown>): DaysOffSearch => ({
    year: Number.isInteger(Number(year)) && year !== undefined ? Number(year) : undefined,
  }),
  component: lazyRouteComponent(() => import("./days-off-page.tsx"), "DaysOffPage"),
});

export const calendarRoutes = [daysOffRoute] as const;
