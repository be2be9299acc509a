import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { shellRoute } from "../routing/root-route.ts";

export const planViews = ["tasks", "year", "agencies", "editions"] as const;
export type PlanView = (typeof planViews)[number];

/** What the address of a plan may hold: which of its views is open. */
export interface PlanSearch {
  view?: PlanView | undefined;
}

export const plansRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/plans",
  component: lazyRouteComponent(() => import("./plans-page.tsx"), "PlansPage"),
});

export const planRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/plans/$id",
  validateSearch: ({ view }: Record<string, unknown>): PlanSearch => ({ view: oneOf(planViews, view) }),
  component: lazyRouteComponent(() => import("./plan-page.tsx"), "PlanPage"),
});

/** The table that is annexed to the plan, for paper. */
export const annexRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/plans/$id/annex",
  component: lazyRouteComponent(() => import("./annex-page.tsx"), "AnnexPage"),
});

export const planRoutes = [plansRoute, planRoute, annexRoute] as const;
