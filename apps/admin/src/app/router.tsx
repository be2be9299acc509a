import { createRouter } from "@tanstack/react-router";
import { accountsRoutes } from "../accounts/accounts.routes.tsx";
import { applicantsRoutes } from "../applicants/applicants.routes.tsx";
import { auditRoutes } from "../audit/audit.routes.tsx";
import { caseRoute } from "../cases/case.route.ts";
import { caseListRoute } from "../cases/case-list.route.ts";
import { directoryRoutes } from "../directory/directory.routes.tsx";
import { requestRoute } from "../eligibility/eligibility.routes.ts";
import { requestListRoute } from "../requests/request-list.route.ts";
import { rootRoute, shellRoute } from "../routing/root-route.ts";
import { sessionRoutes } from "../session/session.routes.tsx";
import { workRoutes } from "../work/work.routes.tsx";
import { Providers } from "./providers.tsx";
import { Shell } from "./shell.tsx";

// The frame knows all stages, the stages only their parent route: so the frame is put around it here.
const shell = shellRoute
  .update({ component: Shell })
  .addChildren([
    ...workRoutes,
    ...applicantsRoutes,
    requestListRoute,
    requestRoute,
    caseListRoute,
    caseRoute,
    ...accountsRoutes,
    ...directoryRoutes,
    ...auditRoutes,
  ]);

export const router = createRouter({
  routeTree: rootRoute.addChildren([shell, ...sessionRoutes]),
  InnerWrap: Providers,
  basepath: import.meta.env.BASE_URL,
  defaultPreload: false,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
