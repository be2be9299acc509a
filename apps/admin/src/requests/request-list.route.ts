import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import {
  codesOf,
  type FieldOfLaw,
  type FormOfAid,
  fieldsOfLaw,
  formsOfAid,
  type Instant,
  type RequestStatus,
  requestStatuses,
} from "@tgpl/domain";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { momentOf } from "../routing/moment-of.ts";
import { shellRoute } from "../routing/root-route.ts";

/** What the address of the list of requests may hold. */
export interface RequestListSearch {
  status?: RequestStatus | undefined;
  /** Refusals that wait for the director. */
  waiting?: true | undefined;
  form?: FormOfAid | undefined;
  field?: FieldOfLaw | undefined;
  disability?: true | undefined;
  /** The last line of the page before. */
  before?: Instant | undefined;
  beforeId?: string | undefined;
}

export const requestListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/requests",
  validateSearch: (search: Record<string, unknown>): RequestListSearch => ({
    status: oneOf(codesOf(requestStatuses), search.status),
    waiting: search.waiting === true ? true : undefined,
    form: oneOf(codesOf(formsOfAid), search.form),
    field: oneOf(codesOf(fieldsOfLaw), search.field),
    disability: search.disability === true ? true : undefined,
    before: momentOf(search.before),
    beforeId: typeof search.beforeId === "string" ? search.beforeId : undefined,
  }),
  component: lazyRouteComponent(() => import("./request-list-page.tsx"), "RequestListPage"),
});
