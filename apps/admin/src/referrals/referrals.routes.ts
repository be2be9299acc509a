import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type AgencyKind, agencyKinds, codesOf, isPlainDate, type PlainDate } from "@tgpl/domain";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { shellRoute } from "../routing/root-route.ts";

const uuid = /^[0-9a-f-]{36}$/;
const idOf = (value: unknown) => (typeof value === "string" && uuid.test(value) ? value : undefined);
const dayOrNone = (value: unknown) => (isPlainDate(value) ? value : undefined);

export const noticeStates = ["open", "awaited", "late", "answered", "all"] as const;

/** What the address of the list of notices may hold. */
export interface NoticeListSearch {
  state?: (typeof noticeStates)[number] | undefined;
  agency?: string | undefined;
  /** First and last day of receipt. */
  from?: PlainDate | undefined;
  until?: PlainDate | undefined;
  /** The notice after which the next page begins. */
  after?: string | undefined;
}

export const noticeListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/notices",
  validateSearch: (search: Record<string, unknown>): NoticeListSearch => ({
    state: oneOf(noticeStates, search.state),
    agency: idOf(search.agency),
    from: dayOrNone(search.from),
    until: dayOrNone(search.until),
    after: idOf(search.after),
  }),
  component: lazyRouteComponent(() => import("./notice-list-page.tsx"), "NoticeListPage"),
});

export const newNoticeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/notices/new",
  component: lazyRouteComponent(() => import("./new-notice-page.tsx"), "NewNoticePage"),
});

export const noticeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/notices/$id",
  component: lazyRouteComponent(() => import("./notice-page.tsx"), "NoticePage"),
});

export const noticeEditRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/notices/$id/edit",
  component: lazyRouteComponent(() => import("./notice-edit-page.tsx"), "NoticeEditPage"),
});

const sizes = ["usual", "large"] as const;

export const replyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/notices/$id/reply",
  validateSearch: (search: Record<string, unknown>): { print?: (typeof sizes)[number] | undefined } => ({
    print: oneOf(sizes, search.print),
  }),
  component: lazyRouteComponent(() => import("./reply-page.tsx"), "ReplyPage"),
});

/** What the address of the page about lateness may hold. */
export interface LatenessSearch {
  from?: PlainDate | undefined;
  until?: PlainDate | undefined;
  kind?: AgencyKind | undefined;
  agency?: string | undefined;
}

export const latenessRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/lateness",
  validateSearch: (search: Record<string, unknown>): LatenessSearch => ({
    from: dayOrNone(search.from),
    until: dayOrNone(search.until),
    kind: oneOf(codesOf(agencyKinds), search.kind),
    agency: idOf(search.agency),
  }),
  component: lazyRouteComponent(() => import("./lateness-page.tsx"), "LatenessPage"),
});

export const referralStates = ["open", "overdue", "ended", "all"] as const;
export const directions = ["out", "in"] as const;

/** What the address of the list of referrals may hold. */
export interface ReferralListSearch {
  direction?: (typeof directions)[number] | undefined;
  state?: (typeof referralStates)[number] | undefined;
  after?: string | undefined;
}

export const referralListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/referrals",
  validateSearch: (search: Record<string, unknown>): ReferralListSearch => ({
    direction: oneOf(directions, search.direction),
    state: oneOf(referralStates, search.state),
    after: idOf(search.after),
  }),
  component: lazyRouteComponent(() => import("./referral-list-page.tsx"), "ReferralListPage"),
});

export const newReferralRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/referrals/new",
  validateSearch: (search: Record<string, unknown>): { applicant?: string | undefined } => ({
    applicant: idOf(search.applicant),
  }),
  component: lazyRouteComponent(() => import("./new-referral-page.tsx"), "NewReferralPage"),
});

export const referralRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/referrals/$id",
  component: lazyRouteComponent(() => import("./referral-page.tsx"), "ReferralPage"),
});

export const newIncomingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/referrals/in/new",
  component: lazyRouteComponent(() => import("./new-incoming-page.tsx"), "NewIncomingPage"),
});

export const incomingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/referrals/in/$id",
  component: lazyRouteComponent(() => import("./incoming-page.tsx"), "IncomingPage"),
});

/** What the address of the plan of duty may hold. */
export interface DutySearch {
  /** A day of the month. */
  month?: PlainDate | undefined;
  court?: string | undefined;
}

export const dutyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/duty",
  validateSearch: (search: Record<string, unknown>): DutySearch => ({
    month: dayOrNone(search.month),
    court: idOf(search.court),
  }),
  component: lazyRouteComponent(() => import("./duty-page.tsx"), "DutyPage"),
});

/** What the address of the register of agencies may hold. */
export interface AgencyListSearch {
  kind?: AgencyKind | undefined;
  text?: string | undefined;
  /** Those that have ended, too. */
  ended?: boolean | undefined;
  after?: string | undefined;
}

export const agencyListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/agencies",
  validateSearch: (search: Record<string, unknown>): AgencyListSearch => ({
    kind: oneOf(codesOf(agencyKinds), search.kind),
    text: typeof search.text === "string" && search.text !== "" ? search.text.slice(0, 120) : undefined,
    ended: search.ended === true || undefined,
    after: idOf(search.after),
  }),
  component: lazyRouteComponent(() => import("./agency-list-page.tsx"), "AgencyListPage"),
});

export const agencyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/agencies/$id",
  component: lazyRouteComponent(() => import("./agency-page.tsx"), "AgencyPage"),
});

export const referralsRoutes = [
  noticeListRoute,
  newNoticeRoute,
  noticeRoute,
  noticeEditRoute,
  replyRoute,
  latenessRoute,
  referralListRoute,
  newReferralRoute,
  newIncomingRoute,
  incomingRoute,
  referralRoute,
  dutyRoute,
  agencyListRoute,
  agencyRoute,
] as const;
