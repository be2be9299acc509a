import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import {
  codesOf,
  markedDays,
  type OutreachKind,
  type OutreachMoveName,
  type OutreachStatus,
  outreachKinds,
  outreachMoveNames,
  outreachStatuses,
} from "@tgpl/domain";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { shellRoute } from "../routing/root-route.ts";

/** What the address of the year's list may hold. */
export interface OutreachYearSearch {
  year?: number | undefined;
  kind?: OutreachKind | undefined;
  status?: OutreachStatus | undefined;
  /** Code of a commune. */
  place?: string | undefined;
}

export function yearOf(value: unknown): number | undefined {
  const year = Number(value);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined;
}

export const outreachYearRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/outreach",
  validateSearch: ({ year, kind, status, place }: Record<string, unknown>): OutreachYearSearch => ({
    year: yearOf(year),
    kind: oneOf(codesOf(outreachKinds), kind),
    status: oneOf(codesOf(outreachStatuses), status),
    // The router reads digits as a number.
    place: /^\d{5}$/.test(String(place)) ? String(place) : undefined,
  }),
  component: lazyRouteComponent(() => import("./outreach-year-page.tsx"), "OutreachYearPage"),
});

const markedDayCodes = codesOf(markedDays);

/** A new one may be begun for a day that the plan marks. */
export interface NewSessionSearch {
  day?: (typeof markedDayCodes)[number] | undefined;
  year?: number | undefined;
}

export const newSessionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/outreach/new",
  validateSearch: ({ day, year }: Record<string, unknown>): NewSessionSearch => ({
    day: oneOf(markedDayCodes, day),
    year: yearOf(year),
  }),
  component: lazyRouteComponent(() => import("./edit-session-page.tsx"), "NewSessionPage"),
});

export const sessionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/outreach/$id",
  validateSearch: (search: Record<string, unknown>): { do?: OutreachMoveName | undefined } => ({
    do: oneOf(outreachMoveNames, search.do),
  }),
  component: lazyRouteComponent(() => import("./session-page.tsx"), "SessionPage"),
});

export const editSessionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/outreach/$id/edit",
  component: lazyRouteComponent(() => import("./edit-session-page.tsx"), "EditSessionPage"),
});

export const surveyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/survey",
  component: lazyRouteComponent(() => import("./survey-page.tsx"), "SurveyPage"),
});

export const surveyResultsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/survey/results",
  validateSearch: ({ year }: Record<string, unknown>): { year?: number | undefined } => ({
    year: yearOf(year),
  }),
  component: lazyRouteComponent(() => import("./survey-results-page.tsx"), "SurveyResultsPage"),
});

export const outreachRoutes = [
  outreachYearRoute,
  newSessionRoute,
  sessionRoute,
  editSessionRoute,
  surveyRoute,
  surveyResultsRoute,
] as const;
