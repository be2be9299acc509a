import type { Right } from "../session/me.ts";

const base = import.meta.env.BASE_URL;

/** Where one can go, by the way of data, each with the right that it asks for: what comes in first, without a heading. */
const begin = [
  { id: "work", path: base, right: "case.read" },
  { id: "intake", path: `${base}requests/new`, right: "request.write" },
  { id: "notices", path: `${base}notices`, right: "notice.read" },
  { id: "ownTasks", path: `${base}my-tasks`, right: "progress.report" },
] as const satisfies readonly Place[];

const records = [
  { id: "applicants", path: `${base}applicants`, right: "applicant.read" },
  { id: "requests", path: `${base}requests`, right: "request.read" },
  { id: "recalls", path: `${base}recalls`, right: "request.read" },
  { id: "cases", path: `${base}cases`, right: "case.read" },
  { id: "complaints", path: `${base}complaints`, right: "complaint.read" },
] as const satisfies readonly Place[];

const performance = [
  { id: "providers", path: `${base}providers`, right: "provider.read" },
  { id: "quality", path: `${base}quality`, right: "quality.read" },
  { id: "evaluations", path: `${base}quality/evaluations`, right: "evaluation.figures" },
] as const satisfies readonly Place[];

const agencies = [
  { id: "referrals", path: `${base}referrals`, right: "referral.read" },
  { id: "duty", path: `${base}duty`, right: "duty.read" },
  { id: "lateness", path: `${base}lateness`, right: "notice.read" },
  { id: "agencies", path: `${base}agencies`, right: "agency.read" },
] as const satisfies readonly Place[];

const plan = [
  { id: "plans", path: `${base}plans`, right: "plan.write" },
  { id: "outreach", path: `${base}outreach`, right: "outreach.read" },
  { id: "survey", path: `${base}survey`, right: "survey.answer" },
  { id: "inspections", path: `${base}inspections`, right: "inspection.read" },
  { id: "population", path: `${base}population`, right: "population.read" },
  { id: "training", path: `${base}training`, right: "training.read" },
  { id: "progress", path: `${base}progress`, right: "progress.read" },
  { id: "reminders", path: `${base}reminders`, right: "progress.read" },
] as const satisfies readonly Place[];

const check = [
  { id: "inbox", path: `${base}inbox`, right: "applicant.read" },
  { id: "law", path: `${base}law`, right: "request.read" },
  { id: "analytics", path: "/analytics/", right: "indicator.read" },
] as const satisfies readonly Place[];

const upkeep = [
  { id: "accounts", path: `${base}accounts`, right: "account.manage" },
  { id: "offices", path: `${base}offices`, right: "directory.manage" },
  { id: "daysOff", path: `${base}days-off`, right: "directory.manage" },
  { id: "audit", path: `${base}audit`, right: "audit.read" },
] as const satisfies readonly Place[];

/** The groups of the rail. What an officer needs on few days of a week is folded until it is asked for. */
export const placeGroups = [
  { id: "begin", places: begin },
  { id: "records", places: records },
  { id: "performance", places: performance },
  { id: "agencies", places: agencies, isSeldom: true },
  { id: "plan", places: plan, isSeldom: true },
  { id: "check", places: check, isSeldom: true },
  { id: "upkeep", places: upkeep },
] as const;

/** The words at the foot of a phone, in the order of their use; who may not follow one gets the next place. */
export const atFoot: readonly PlaceId[] = ["work", "intake", "notices", "cases"];

const places = placeGroups.flatMap<Place & { id: PlaceId }>((group) => [...group.places]);

export type Place = { id: string; path: string; right: Right };
export type PlaceId = (typeof placeGroups)[number]["places"][number]["id"];

/** The place to which an address belongs: `/requests/6f1c` to the requests. */
export function placeOf(path: string): PlaceId | undefined {
  const [, first = "", second] = path.split("/");
  const exact = places.find((place) => place.path === `${base}${first}/${second}`);
  return (exact ?? places.find((place) => place.path === `${base}${first}`))?.id;
}
