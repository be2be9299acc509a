import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { isPlainDate, type PlainDate } from "@tgpl/domain";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { shellRoute } from "../../routing/root-route.ts";

export const recallViews = ["due", "later", "done"] as const;

/** What the address of the list of calls may hold. */
export interface RecallsSearch {
  view?: (typeof recallViews)[number] | undefined;
  /** Only those after this day and this id: the next page. */
  on?: PlainDate | undefined;
  after?: string | undefined;
}

export const recallsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/recalls",
  validateSearch: ({ view, on, after }: Record<string, unknown>): RecallsSearch => ({
    view: oneOf(recallViews, view),
    on: isPlainDate(on) ? on : undefined,
    after: typeof after === "string" && /^[0-9a-f-]{36}$/.test(after) ? after : undefined,
  }),
  component: lazyRouteComponent(() => import("./recalls-page.tsx"), "RecallsPage"),
});
