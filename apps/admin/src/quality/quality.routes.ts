import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { rootRoute, shellRoute } from "../routing/root-route.ts";

export const appraisalStates = [
  "waiting",
  "appraising",
  "appraisers-differ",
  "appraised",
  "appealed",
] as const;
export type AppraisalState = (typeof appraisalStates)[number];

/** What may be done on the page of an appraisal, and so what its address may ask for. */
export const appraisalActs = [
  "start",
  "score",
  "name-second",
  "decide",
  "reopen",
  "acknowledge",
  "appeal",
  "answer-appeal",
] as const;
export type AppraisalAct = (typeof appraisalActs)[number];

export const opinionStates = ["to-ask", "asked", "needs-care", "answered"] as const;
export type OpinionState = (typeof opinionStates)[number];

export const drawnStates = ["all", "waiting", "evaluated"] as const;
export type DrawnState = (typeof drawnStates)[number];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The last row of the page before, by its id; undefined for anything else. */
function rowOf(value: unknown): string | undefined {
  return typeof value === "string" && UUID.test(value) ? value : undefined;
}

function wholeNumberOf(value: unknown): number | undefined {
  const number = Number(value);
  return value !== undefined && Number.isInteger(number) && number > 0 ? number : undefined;
}

/** What the address of the list of appraisals may hold. */
export interface AppraisalListSearch {
  state?: AppraisalState | undefined;
  after?: string | undefined;
}

export const appraisalListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quality",
  validateSearch: (search: Record<string, unknown>): AppraisalListSearch => ({
    state: oneOf(appraisalStates, search.state),
    after: rowOf(search.after),
  }),
  component: lazyRouteComponent(() => import("./appraisal-list-page.tsx"), "AppraisalListPage"),
});

export const appraisalRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quality/cases/$id",
  validateSearch: (search: Record<string, unknown>): { do?: AppraisalAct | undefined } => ({
    do: oneOf(appraisalActs, search.do),
  }),
  component: lazyRouteComponent(() => import("./appraisal-page.tsx"), "AppraisalPage"),
});

export const opinionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quality/cases/$id/opinion",
  component: lazyRouteComponent(() => import("./satisfaction/opinion-page.tsx"), "OpinionPage"),
});

export const paperRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quality/cases/$id/paper",
  component: lazyRouteComponent(() => import("./satisfaction/paper-page.tsx"), "PaperPage"),
});

/** What the address of what people say may hold. */
export interface OpinionListSearch {
  state?: OpinionState | undefined;
  after?: string | undefined;
  year?: number | undefined;
}

export const opinionListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quality/opinions",
  validateSearch: (search: Record<string, unknown>): OpinionListSearch => ({
    state: oneOf(opinionStates, search.state),
    after: rowOf(search.after),
    year: wholeNumberOf(search.year),
  }),
  component: lazyRouteComponent(() => import("./satisfaction/opinion-list-page.tsx"), "OpinionListPage"),
});

export const planListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quality/evaluations",
  component: lazyRouteComponent(() => import("./evaluation/plan-list-page.tsx"), "PlanListPage"),
});

export const newPlanRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quality/evaluations/new",
  component: lazyRouteComponent(() => import("./evaluation/new-plan-page.tsx"), "NewPlanPage"),
});

/** What the address of a plan may hold. */
export interface PlanSearch {
  state?: DrawnState | undefined;
  /** Only those drawn after this place: the next page. */
  after?: number | undefined;
}

export const planRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quality/evaluations/$id",
  validateSearch: (search: Record<string, unknown>): PlanSearch => ({
    state: oneOf(drawnStates, search.state),
    after: wholeNumberOf(search.after),
  }),
  component: lazyRouteComponent(() => import("./evaluation/plan-page.tsx"), "PlanPage"),
});

export const printLists = ["drawn", "all"] as const;

/** What the address of the printable list may hold. */
export interface PlanPrintSearch {
  list?: (typeof printLists)[number] | undefined;
}

export const planPrintRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quality/evaluations/$id/print",
  validateSearch: (search: Record<string, unknown>): PlanPrintSearch => ({
    list: oneOf(printLists, search.list),
  }),
  component: lazyRouteComponent(() => import("./evaluation/plan-print-page.tsx"), "PlanPrintPage"),
});

export const evaluationFileRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/quality/evaluations/$id/files/$fileId",
  component: lazyRouteComponent(() => import("./evaluation/file-page.tsx"), "FilePage"),
});

/** The page of a person who was helped: no sign-in, and its one-time token in the fragment, which no server is sent. */
export const opinionDoorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/opinion",
  component: lazyRouteComponent(() => import("./satisfaction/opinion-door-page.tsx"), "OpinionDoorPage"),
});

export const qualityRoutes = [
  appraisalListRoute,
  appraisalRoute,
  opinionRoute,
  paperRoute,
  opinionListRoute,
  planListRoute,
  newPlanRoute,
  planRoute,
  planPrintRoute,
  evaluationFileRoute,
] as const;
