import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { isPlainDate, type PlainDate } from "@tgpl/domain";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { shellRoute } from "../routing/root-route.ts";
import { type CalendarSpan, calendarSpans } from "./calendar-span.ts";
import { type WorkGroup, workGroups } from "./work-group.ts";
import type { WorkKind } from "./work-item.ts";
import { type WorkScope, workScopes } from "./work-scope.ts";

/** What the address of my work may hold; what is searched for may be a name, so it is not among it. */
export interface WorkSearch {
  scope?: WorkScope | undefined;
  group?: WorkGroup | undefined;
  kind?: WorkKind | undefined;
  view?: "calendar" | undefined;
  span?: CalendarSpan | undefined;
  /** A day of the month or week that the calendar shows. */
  on?: PlainDate | undefined;
}

export const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/",
  validateSearch: (search: Record<string, unknown>): WorkSearch => ({
    scope: oneOf(workScopes, search.scope),
    group: oneOf(workGroups, search.group),
    // A kind that nobody knows narrows to nothing, and the page says so.
    kind: typeof search.kind === "string" ? (search.kind as WorkKind) : undefined,
    view: search.view === "calendar" ? "calendar" : undefined,
    span: oneOf(calendarSpans, search.span),
    on: isPlainDate(search.on) ? search.on : undefined,
  }),
  component: lazyRouteComponent(() => import("./home-page.tsx"), "HomePage"),
});

export const workRoutes = [homeRoute] as const;
