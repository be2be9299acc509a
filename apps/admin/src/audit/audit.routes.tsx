import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../routing/root-route.ts";

/** What the address of the log may hold: codes only. */
export interface AuditSearch {
  /** One record, by its id. */
  subject?: string | undefined;
  /** Only entries before this one: the next page. */
  before?: string | undefined;
}

export const auditRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/audit",
  validateSearch: (search: Record<string, unknown>): AuditSearch => ({
    subject: typeof search.subject === "string" ? search.subject.slice(0, 60) : undefined,
    before: /^\d{1,18}$/.test(String(search.before)) ? String(search.before) : undefined,
  }),
  component: lazyRouteComponent(() => import("./audit-page.tsx"), "AuditPage"),
});

export const auditRoutes = [auditRoute] as const;
