import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { shellRoute } from "../routing/root-route.ts";
import { type MoveName, usualOrder } from "./case-move-list.ts";

export const storyViews = ["story", "all"] as const;
export type StoryView = (typeof storyViews)[number];

export const caseParts = ["story", "court", "people", "notes", "papers"] as const;
export type CasePartName = (typeof caseParts)[number];

export const storyGroups = ["procedure", "work", "court", "people", "notes", "tasks", "papers"] as const;
export type StoryGroup = (typeof storyGroups)[number];

/** What the address of a case may hold; never what is searched for, which may be a name. */
export interface CaseSearch {
  part?: CasePartName | undefined;
  view?: StoryView | undefined;
  /** The move whose window is open. */
  do?: MoveName | undefined;
  group?: StoryGroup | undefined;
}

export const caseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/cases/$id",
  validateSearch: (search: Record<string, unknown>): CaseSearch => ({
    part: oneOf(caseParts, search.part),
    view: oneOf(storyViews, search.view),
    group: oneOf(storyGroups, search.group),
    do: oneOf(usualOrder, search.do),
  }),
  component: lazyRouteComponent(() => import("./case-page.tsx"), "CasePage"),
});
