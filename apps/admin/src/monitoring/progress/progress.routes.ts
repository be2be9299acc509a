import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { rootRoute, shellRoute } from "../../routing/root-route.ts";

export const progressViews = ["late", "handed-in", "all"] as const;
export type ProgressView = (typeof progressViews)[number];

/** What the address of the list of all agencies' reports may hold. */
export interface ProgressSearch {
  view?: ProgressView | undefined;
  agency?: string | undefined;
}

export const progressRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/progress",
  validateSearch: ({ view, agency }: Record<string, unknown>): ProgressSearch => ({
    view: oneOf(progressViews, view),
    agency: typeof agency === "string" && /^[a-z0-9-]{1,40}$/.test(agency) ? agency : undefined,
  }),
  component: lazyRouteComponent(() => import("./progress-page.tsx"), "ProgressPage"),
});

export const reportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/progress/$id",
  component: lazyRouteComponent(() => import("./report-page.tsx"), "ReportPage"),
});

export const ownTasksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/my-tasks",
  component: lazyRouteComponent(() => import("./own-tasks-page.tsx"), "OwnTasksPage"),
});

export const ownReportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/my-tasks/$id",
  component: lazyRouteComponent(() => import("./report-page.tsx"), "OwnReportPage"),
});

/** The page behind a link by e-mail: no sign-in, and its one-time token in the fragment, which no server is sent. */
export const reportDoorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/report",
  component: lazyRouteComponent(() => import("./report-door-page.tsx"), "ReportDoorPage"),
});

export const progressRoutes = [progressRoute, reportRoute, ownTasksRoute, ownReportRoute] as const;
