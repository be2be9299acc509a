import { createRootRoute, createRoute } from "@tanstack/react-router";
import { readFilters } from "../filters/filters.ts";

export const rootRoute = createRootRoute();

/** Parent of every page inside the leaders' frame: only those who have signed in get past it. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "shell",
  validateSearch: readFilters,
});
