import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { codesOf, type Instant, type RequestStatus, requestStatuses } from "@tgpl/domain";
import { momentOf } from "../routing/moment-of.ts";
import { oneOf } from "../routing/one-of.ts";
import { shellRoute } from "../routing/root-route.ts";

/** What the address of the list of requests may hold. */
export interface RequestListSearch {
  status?: RequestStatus | undefined;
  /** Refusals that wait for the director. */
  waiting?: true | undefined;
  /** Only those received before this moment: the next page. */
  before?: Instant | undefined;
}

export const requestListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/requests",
  validateSearch: (search: Record<string, unknown>): RequestListSearch => ({
    status: oneOf(codesOf(requestStatuses), search.status),
    waiting: search.waiting === true ? true : undefined,
    before: momentOf(search.before),
  }),
  component: lazyRouteComponent(() => import("./request-list-page.tsx"), "RequestListPage"),
});
