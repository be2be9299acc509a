import { createRootRoute, createRoute } from "@tanstack/react-router";

export const rootRoute = createRootRoute();

/** Parent of every page inside the officers' frame: only those who have signed in get past it. */
export const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: "shell" });
