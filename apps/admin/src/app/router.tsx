import { createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { accountsRoutes } from "../accounts/accounts.routes.tsx";
import { applicantsRoutes } from "../applicants/applicants.routes.tsx";
import { auditRoutes } from "../audit/audit.routes.tsx";
import { calendarRoutes } from "../calendar/days-off.routes.ts";
import { caseRoute } from "../cases/case.route.ts";
import { caseListRoute } from "../cases/case-list.route.ts";
import { endingLetterRoute } from "../cases/letters/ending-letter.route.ts";
import { replacementLetterRoute } from "../cases/letters/replacement-letter.route.ts";
import { complaintsRoutes } from "../complaints/complaints.routes.ts";
import { directoryRoutes } from "../directory/directory.routes.tsx";
import { requestRoute } from "../eligibility/eligibility.routes.ts";
import { letterRoute } from "../eligibility/letters/letter.route.ts";
import { recallsRoute } from "../eligibility/recalls/recalls.route.ts";
import { lawRoutes } from "../law/law.routes.ts";
import { inspectionRoutes } from "../monitoring/inspections/inspections.routes.ts";
import { progressRoutes, reportDoorRoute } from "../monitoring/progress/progress.routes.ts";
import { remindersRoutes } from "../monitoring/reminders/reminders.routes.ts";
import { outreachRoutes } from "../outreach/outreach.routes.ts";
import { planRoutes } from "../plan/plan.routes.ts";
import { populationRoutes } from "../population/population.routes.ts";
import { providerRoutes } from "../providers/providers.routes.ts";
import { opinionDoorRoute, qualityRoutes } from "../quality/quality.routes.ts";
import { referralsRoutes } from "../referrals/referrals.routes.ts";
import { requestListRoute } from "../requests/request-list.route.ts";
import { rootRoute, shellRoute } from "../routing/root-route.ts";
import { searchRoute } from "../search/search.route.ts";
import { sessionRoutes } from "../session/session.routes.tsx";
import { trainingRoutes } from "../training/training.routes.ts";
import { workRoutes } from "../work/work.routes.tsx";
import { Providers } from "./providers.tsx";
import { Shell } from "./shell.tsx";

const request = requestRoute.update({
  component: lazyRouteComponent(() => import("./intake-page.tsx"), "IntakePage"),
});

// The frame knows all stages, the stages only their parent route: so the frame is put around it here.
const shell = shellRoute
  .update({ component: Shell })
  .addChildren([
    ...workRoutes,
    ...applicantsRoutes,
    requestListRoute,
    request,
    letterRoute,
    recallsRoute,
    caseListRoute,
    caseRoute,
    ...referralsRoutes,
    ...qualityRoutes,
    endingLetterRoute,
    replacementLetterRoute,
    ...complaintsRoutes,
    ...planRoutes,
    ...populationRoutes,
    ...trainingRoutes,
    ...inspectionRoutes,
    ...outreachRoutes,
    ...progressRoutes,
    ...remindersRoutes,
    ...lawRoutes,
    ...calendarRoutes,
    ...accountsRoutes,
    ...directoryRoutes,
    ...providerRoutes,
    searchRoute,
    ...auditRoutes,
  ]);

export const router = createRouter({
  routeTree: rootRoute.addChildren([shell, ...sessionRoutes, opinionDoorRoute, reportDoorRoute]),
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
