import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import {
  codesOf,
  type FindingSeverity,
  findingSeverities,
  type InspectionMoveName,
  inspectionMoveNames,
  type RecommendationMoveName,
  recommendationMoveNames,
  recommendationStatuses,
} from "@tgpl/domain";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { yearOf } from "../../outreach/outreach.routes.ts";
import { shellRoute } from "../../routing/root-route.ts";

export const inspectionViews = ["plan", "recommendations"] as const;
export type InspectionView = (typeof inspectionViews)[number];

export const recommendationStates = ["overdue", ...codesOf(recommendationStatuses)] as const;
export type RecommendationState = (typeof recommendationStates)[number];

/** What the address of the two lists may hold. */
export interface InspectionsSearch {
  view?: InspectionView | undefined;
  /** Of the plan: its year. Of the recommendations: the year of the visit, all of them when left out. */
  year?: number | undefined;
  state?: RecommendationState | undefined;
  severity?: FindingSeverity | undefined;
  office?: string | undefined;
}

export const inspectionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/inspections",
  validateSearch: (search: Record<string, unknown>): InspectionsSearch => ({
    view: oneOf(inspectionViews, search.view),
    year: yearOf(search.year),
    state: oneOf(recommendationStates, search.state),
    severity: oneOf(codesOf(findingSeverities), search.severity),
    office:
      typeof search.office === "string" && /^[\da-f-]{36}$/.test(search.office) ? search.office : undefined,
  }),
  component: lazyRouteComponent(() => import("./inspections-page.tsx"), "InspectionsPage"),
});

export const visitRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/inspections/$id",
  validateSearch: (search: Record<string, unknown>): { do?: InspectionMoveName | undefined } => ({
    do: oneOf(inspectionMoveNames, search.do),
  }),
  component: lazyRouteComponent(() => import("./visit-page.tsx"), "VisitPage"),
});

/** The minutes of a visit, as both sides sign them. */
export const minutesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/inspections/$id/minutes",
  component: lazyRouteComponent(() => import("./minutes-page.tsx"), "MinutesPage"),
});

export const recommendationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/inspections/recommendations/$id",
  validateSearch: (search: Record<string, unknown>): { do?: RecommendationMoveName | undefined } => ({
    do: oneOf(recommendationMoveNames, search.do),
  }),
  component: lazyRouteComponent(() => import("./recommendation-page.tsx"), "RecommendationPage"),
});

export const inspectionRoutes = [inspectionsRoute, visitRoute, minutesRoute, recommendationRoute] as const;
