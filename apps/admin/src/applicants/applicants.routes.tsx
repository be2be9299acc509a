import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import {
  codesOf,
  type DataFault,
  type DataFaultKind,
  dataFaultKinds,
  dataFaults,
  type RecordPart,
  type Sex,
  sexes,
} from "@tgpl/domain";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { shellRoute } from "../routing/root-route.ts";

/** What narrows the register: codes only. */
export interface ApplicantListSearch {
  sex?: Sex | undefined;
  disability?: true | undefined;
}

/** The address names nobody: what is searched for travels in the body of the question. */
export const applicantsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/applicants",
  validateSearch: (search: Record<string, unknown>): ApplicantListSearch => ({
    sex: oneOf(codesOf(sexes), search.sex),
    disability: search.disability === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import("./applicants-page.tsx"), "ApplicantsPage"),
});

const parts = [
  "birthDate",
  "nationalId",
  "phone",
  "disability",
  "allowance",
  "household",
  "trafficking",
  "relations",
] as const satisfies readonly RecordPart[];

/** What the address of a person may hold. */
export interface ApplicantSearch {
  /** The part of the record to be put right. */
  mend?: RecordPart | undefined;
  /** Only entries of the history before this one: the next page. */
  before?: string | undefined;
}

export const applicantRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/applicants/$id",
  validateSearch: ({ mend, before }: Record<string, unknown>): ApplicantSearch => ({
    mend: oneOf(parts, mend),
    before: idOf(before),
  }),
  component: lazyRouteComponent(() => import("./applicant-page.tsx"), "ApplicantPage"),
});

/** Two records side by side, to make one of them: the first is the one kept. */
export const mergeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/applicants/$id/merge/$other",
  component: lazyRouteComponent(() => import("./upkeep/merge-page.tsx"), "MergePage"),
});

/** What the address of the inbox may hold: codes only. */
export interface InboxSearch {
  view?: "pairs" | undefined;
  kind?: DataFaultKind | undefined;
  code?: DataFault | undefined;
  aside?: true | undefined;
  before?: string | undefined;
}

export const inboxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/inbox",
  validateSearch: (search: Record<string, unknown>): InboxSearch => ({
    view: search.view === "pairs" ? "pairs" : undefined,
    kind: oneOf(codesOf(dataFaultKinds), search.kind),
    code: oneOf(codesOf(dataFaults), search.code),
    aside: search.aside === true ? true : undefined,
    before: idOf(search.before),
  }),
  component: lazyRouteComponent(() => import("./upkeep/inbox-page.tsx"), "InboxPage"),
});

/** A record's id, or nothing where the address was typed wrongly. */
function idOf(value: unknown): string | undefined {
  return typeof value === "string" && /^[0-9a-f-]{36}$/.test(value) ? value : undefined;
}

export const applicantsRoutes = [applicantsRoute, applicantRoute, mergeRoute, inboxRoute] as const;
