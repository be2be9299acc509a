import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type CaseStatus, caseStatuses, codesOf, type Instant } from "@tgpl/domain";
import { momentOf } from "../routing/moment-of.ts";
import { oneOf } from "../routing/one-of.ts";
import { shellRoute } from "../routing/root-route.ts";

/** What the address of the list of cases may hold. */
export interface CaseListSearch {
  status?: CaseStatus | undefined;
  /** Only those accepted before this moment: the next page. */
  before?: Instant | undefined;
}

export const caseListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/cases",
  validateSearch: (search: Record<string, unknown>): CaseListSearch => ({
    status: oneOf(codesOf(caseStatuses), search.status),
    before: momentOf(search.before),
  }),
  component: lazyRouteComponent(() => import("./case-list-page.tsx"), "CaseListPage"),
});
