import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import {
  type ComplaintMoveName,
  type ComplaintStatus,
  codesOf,
  complaintMoveNames,
  complaintStatuses,
  isPlainDate,
  type PlainDate,
} from "@tgpl/domain";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { readPrint } from "../eligibility/letters/print-size.ts";
import { shellRoute } from "../routing/root-route.ts";

/** What the address of the list of complaints may hold. */
export interface ComplaintListSearch {
  status?: ComplaintStatus | undefined;
  /** The last line of the page before. */
  before?: PlainDate | undefined;
  beforeId?: string | undefined;
}

export const complaintListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/complaints",
  validateSearch: ({ status, before, beforeId }: Record<string, unknown>): ComplaintListSearch => ({
    status: oneOf(codesOf(complaintStatuses), status),
    before: isPlainDate(before) ? before : undefined,
    beforeId: typeof beforeId === "string" ? beforeId : undefined,
  }),
  component: lazyRouteComponent(() => import("./complaint-list-page.tsx"), "ComplaintListPage"),
});

/** A complaint that is being written down, about a request or the case that came of it. */
export const newComplaintRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/complaints/new",
  validateSearch: ({ request }: Record<string, unknown>): { request?: string | undefined } => ({
    request: typeof request === "string" ? request : undefined,
  }),
  component: lazyRouteComponent(() => import("./new-complaint-page.tsx"), "NewComplaintPage"),
});

export const complaintRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/complaints/$id",
  validateSearch: (search: Record<string, unknown>): { do?: ComplaintMoveName | undefined } => ({
    do: oneOf(complaintMoveNames, search.do),
  }),
  component: lazyRouteComponent(() => import("./complaint-page.tsx"), "ComplaintPage"),
});

/** The letter by which the complaint is answered. */
export const answerLetterRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/complaints/$id/letter",
  validateSearch: readPrint,
  component: lazyRouteComponent(() => import("./answer-letter-page.tsx"), "AnswerLetterPage"),
});

export const complaintsRoutes = [
  complaintListRoute,
  newComplaintRoute,
  complaintRoute,
  answerLetterRoute,
] as const;
