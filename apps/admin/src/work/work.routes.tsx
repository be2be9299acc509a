import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { oneOf } from "../routing/one-of.ts";
import { shellRoute } from "../routing/root-route.ts";

export const workScopes = ["mine", "office", "centre"] as const;
export type WorkScope = (typeof workScopes)[number];

export const workGroups = ["running", "overdue", "today", "waiting", "later"] as const;
export type WorkGroup = (typeof workGroups)[number];

/** What the address of my work may hold. */
export interface WorkSearch {
  scope?: WorkScope | undefined;
  group?: WorkGroup | undefined;
}

export const workRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/",
  validateSearch: (search: Record<string, unknown>): WorkSearch => ({
    scope: oneOf(workScopes, search.scope),
    group: oneOf(workGroups, search.group),
  }),
  component: lazyRouteComponent(() => import("./my-work-page.tsx"), "MyWorkPage"),
});

export const workRoutes = [workRoute] as const;
