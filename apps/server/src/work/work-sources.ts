import { openHearings, openTasks } from "../cases/file-work.data.ts";
import { hearingDays } from "../cases/hearing-days.data.ts";
import { openPetitions } from "../cases/open-petitions.data.ts";
import { refusedStages } from "../cases/refused-stages.data.ts";
import { runningCases } from "../cases/running-cases.data.ts";
import { openComplaints } from "../complaints/open-complaints.data.ts";
import { openInspections } from "../monitoring/inspections/open-inspections.data.ts";
import { openRecommendations } from "../monitoring/inspections/open-recommendations.data.ts";
import { openMarkedDays } from "../outreach/open-marked-days.data.ts";
import type { WorkPace, WorkSource } from "../platform/work-source.ts";
import { openAppeals } from "../quality/open-appeals.data.ts";
import { openAppraisals } from "../quality/open-appraisals.data.ts";
import { openIncoming } from "../referrals/open-incoming.data.ts";
import { openNotices } from "../referrals/open-notices.data.ts";
import { openReferrals } from "../referrals/open-referrals.data.ts";
import { openTurns } from "../referrals/open-turns.data.ts";
import { openRequests } from "../requests/open-requests.data.ts";
import { pressingDays } from "../requests/pressing-days.data.ts";
import { waitingRefusals } from "../requests/waiting-refusals.data.ts";

/** Who knows of open work, in the order of the way of data. A stage joins with one line here. */
export const workSources = [
  openRequests,
  pressingDays,
  waitingRefusals,
  runningCases,
  refusedStages,
  hearingDays,
  openPetitions,
  openComplaints,
  openAppraisals,
  openAppeals,
  openNotices,
  openTurns,
  openReferrals,
  openIncoming,
  openTasks,
  openHearings,
  openMarkedDays,
  openInspections,
  openRecommendations,
] as const satisfies WorkSource[];

type Sources = typeof workSources;
type KeysOf<Part> = Part extends unknown ? keyof Part : never;

/** What calls for somebody's hand. */
export type WorkKind = KeysOf<Sources[number]["kinds"]>;
/** What the thing to do is about: the record that its link opens. */
export type WorkSubjectType = Sources[number]["subjectType"];

const paces: Partial<Record<WorkKind, WorkPace>> = Object.assign(
  {},
  ...workSources.map(({ kinds }) => kinds),
);

export const workKinds = Object.keys(paces) as [WorkKind, ...WorkKind[]];
export const workSubjectTypes = [...new Set(workSources.map(({ subjectType }) => subjectType))];

export function paceOf(kind: WorkKind): WorkPace {
  return paces[kind] ?? "by-limit";
}
