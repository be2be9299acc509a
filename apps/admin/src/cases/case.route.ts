import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { oneOf } from "../routing/one-of.ts";
import { shellRoute } from "../routing/root-route.ts";

export const storyViews = ["story", "all"] as const;
export type StoryView = (typeof storyViews)[number];

/** What the address of a case may hold. */
export interface CaseSearch {
  view?: StoryView | undefined;
}

export const caseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/cases/$id",
  validateSearch: (search: Record<string, unknown>): CaseSearch => ({ view: oneOf(storyViews, search.view) }),
  component: lazyRouteComponent(() => import("./case-page.tsx"), "CasePage"),
});
