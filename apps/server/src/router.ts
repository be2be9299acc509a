import { accountsRouter } from "./accounts/accounts.router.ts";
import { applicantsRouter } from "./applicants/applicants.router.ts";
import { attachmentsRouter } from "./attachments/attachments.router.ts";
import { calendarRouter } from "./calendar/calendar.router.ts";
import { appointmentsRouter } from "./cases/appointments/appointments.router.ts";
import { casesRouter } from "./cases/cases.router.ts";
import { complaintsRouter } from "./complaints/complaints.router.ts";
import { directoryRouter } from "./directory/directory.router.ts";
import { providersRouter } from "./directory/providers.router.ts";
import { draftsRouter } from "./drafts/drafts.router.ts";
import { eligibilityRouter } from "./eligibility/eligibility.router.ts";
import { indicatorsRouter } from "./indicators/indicators.router.ts";
import { listsRouter } from "./lists/lists.router.ts";
import { liveRouter } from "./live/live.router.ts";
import { inspectionsRouter } from "./monitoring/inspections/inspections.router.ts";
import { progressRouter } from "./monitoring/progress/progress.router.ts";
import { remindersRouter } from "./monitoring/reminders/reminders.router.ts";
import { materialsRouter } from "./outreach/materials.router.ts";
import { outreachRouter } from "./outreach/outreach.router.ts";
import { surveyRouter } from "./outreach/survey.router.ts";
import { planRouter } from "./plan/plan.router.ts";
import { router } from "./platform/trpc.ts";
import { populationRouter } from "./population/population.router.ts";
import { qualityRouter } from "./quality/quality.router.ts";
import { agenciesRouter } from "./referrals/agencies.router.ts";
import { dutyRouter } from "./referrals/duty.router.ts";
import { noticesRouter } from "./referrals/notices.router.ts";
import { referralsRouter } from "./referrals/referrals.router.ts";
import { requestsRouter } from "./requests/requests.router.ts";
import { searchRouter } from "./search/search.router.ts";
import { systemRouter } from "./system/system.router.ts";
import { trainingRouter } from "./training/training.router.ts";
import { workRouter } from "./work/work.router.ts";

/** The table of contents of the API, in the order of the way of data. */
export const appRouter = router({
  system: systemRouter,
  accounts: accountsRouter,
  drafts: draftsRouter,
  live: liveRouter,
  directory: directoryRouter,
  providers: providersRouter,
  calendar: calendarRouter,
  applicants: applicantsRouter,
  requests: requestsRouter,
  eligibility: eligibilityRouter,
  cases: casesRouter,
  complaints: complaintsRouter,
  appointments: appointmentsRouter,
  quality: qualityRouter,
  attachments: attachmentsRouter,
  agencies: agenciesRouter,
  notices: noticesRouter,
  referrals: referralsRouter,
  duty: dutyRouter,
  plan: planRouter,
  population: populationRouter,
  training: trainingRouter,
  outreach: outreachRouter,
  inspections: inspectionsRouter,
  materials: materialsRouter,
  survey: surveyRouter,
  progress: progressRouter,
  reminders: remindersRouter,
  indicators: indicatorsRouter,
  work: workRouter,
  search: searchRouter,
  lists: listsRouter,
});

export type AppRouter = typeof appRouter;
