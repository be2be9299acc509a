import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { oneOf } from "../routing/one-of.ts";
import { shellRoute } from "../routing/root-route.ts";
import { type WorkGroup, workGroups } from "./work-group.ts";
import { type WorkScope, workScopes } from "./work-scope.ts";

/** What the address of my work may hold. */
export interface WorkSearch {
  scope?: WorkScope | undefined;
  group?: WorkGroup | undefined;
}

export const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/",
  validateSearch: (search: Record<string, unknown>): WorkSearch => ({
    scope: oneOf(workScopes, search.scope),
    group: oneOf(workGroups, search.group),
  }),
  component: lazyRouteComponent(() => import("./home-page.tsx"), "HomePage"),
});

export const workRoutes = [homeRoute] as const;
