import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import {
  type CaseStatus,
  caseStatuses,
  codesOf,
  type FieldOfLaw,
  type FormOfAid,
  fieldsOfLaw,
  formsOfAid,
  type Instant,
} from "@tgpl/domain";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { momentOf } from "../routing/moment-of.ts";
import { shellRoute } from "../routing/root-route.ts";

export const dueFilters = ["passed", "week"] as const;

/** What the address of the list of cases may hold. */
export interface CaseListSearch {
  status?: CaseStatus | undefined;
  form?: FormOfAid | undefined;
  field?: FieldOfLaw | undefined;
  /** The id of a provider, or `none`. */
  provider?: string | undefined;
  due?: (typeof dueFilters)[number] | undefined;
  disability?: true | undefined;
  /** Only those on which work goes on. */
  open?: true | undefined;
  sort?: "due" | undefined;
  /** The last line of the page before, by the order of the list. */
  before?: Instant | undefined;
  beforeId?: string | undefined;
}

const ID = /^[0-9a-f-]{36}$/;
const idOf = (value: unknown) => (typeof value === "string" && ID.test(value) ? value : undefined);
const yes = (value: unknown) => (value === true || value === "true" ? true : undefined);

export const caseListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/cases",
  validateSearch: (search: Record<string, unknown>): CaseListSearch => ({
    status: oneOf(codesOf(caseStatuses), search.status),
    form: oneOf(codesOf(formsOfAid), search.form),
    field: oneOf(codesOf(fieldsOfLaw), search.field),
    provider: search.provider === "none" ? "none" : idOf(search.provider),
    due: oneOf(dueFilters, search.due),
    disability: yes(search.disability),
    open: yes(search.open),
    sort: oneOf(["due"] as const, search.sort),
    before: momentOf(search.before),
    beforeId: idOf(search.beforeId),
  }),
  component: lazyRouteComponent(() => import("./case-list-page.tsx"), "CaseListPage"),
});
