import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../routing/root-route.ts";

/** All that was found. What was typed stays in memory: the address holds no name. */
export const searchRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/find",
  component: lazyRouteComponent(() => import("./find-page.tsx"), "FindPage"),
});
