import { accountsRouter } from "./accounts/accounts.router.ts";
import { applicantsRouter } from "./applicants/applicants.router.ts";
import { casesRouter } from "./cases/cases.router.ts";
import { directoryRouter } from "./directory/directory.router.ts";
import { eligibilityRouter } from "./eligibility/eligibility.router.ts";
import { indicatorsRouter } from "./indicators/indicators.router.ts";
import { planRouter } from "./plan/plan.router.ts";
import { router } from "./platform/trpc.ts";
import { requestsRouter } from "./requests/requests.router.ts";
import { systemRouter } from "./system/system.router.ts";

/** The table of contents of the API, in the order of the way of data. */
export const appRouter = router({
  system: systemRouter,
  accounts: accountsRouter,
  directory: directoryRouter,
  applicants: applicantsRouter,
  requests: requestsRouter,
  eligibility: eligibilityRouter,
  cases: casesRouter,
  plan: planRouter,
  indicators: indicatorsRouter,
});

export type AppRouter = typeof appRouter;
