import type { Right } from "../session/me.ts";

const base = import.meta.env.BASE_URL;

/** Where one can go, in the order of the rail, with the right that each place asks for. */
export const ownWork = [
  { id: "work", path: base, right: "case.read" },
  { id: "intake", path: `${base}requests/new`, right: "request.write" },
  { id: "notices", path: `${base}notices`, right: "notice.read" },
  { id: "requests", path: `${base}requests`, right: "request.read" },
  { id: "cases", path: `${base}cases`, right: "case.read" },
  { id: "quality", path: `${base}quality`, right: "quality.read" },
  { id: "complaints", path: `${base}complaints`, right: "complaint.read" },
  { id: "applicants", path: `${base}applicants`, right: "applicant.read" },
  { id: "referrals", path: `${base}referrals`, right: "referral.read" },
] as const satisfies readonly Place[];

export const agencies = [
  { id: "duty", path: `${base}duty`, right: "duty.read" },
  { id: "agencies", path: `${base}agencies`, right: "agency.read" },
  { id: "lateness", path: `${base}lateness`, right: "notice.read" },
  { id: "providers", path: `${base}providers`, right: "provider.read" },
  { id: "inbox", path: `${base}inbox`, right: "applicant.read" },
  { id: "recalls", path: `${base}recalls`, right: "request.read" },
] as const satisfies readonly Place[];

export const plan = [
  { id: "training", path: `${base}training`, right: "training.read" },
  { id: "evaluations", path: `${base}quality/evaluations`, right: "evaluation.figures" },
  { id: "analytics", path: "/analytics/", right: "indicator.read" },
] as const satisfies readonly Place[];

export const law = [
  { id: "law", path: `${base}law`, right: "request.read" },
] as const satisfies readonly Place[];

export const upkeep = [
  { id: "accounts", path: `${base}accounts`, right: "account.manage" },
  { id: "offices", path: `${base}offices`, right: "directory.manage" },
  { id: "daysOff", path: `${base}days-off`, right: "directory.manage" },
  { id: "audit", path: `${base}audit`, right: "audit.read" },
] as const satisfies readonly Place[];

const places = [...ownWork, ...agencies, ...plan, ...law, ...upkeep];

export type Place = { id: string; path: string; right: Right };
export type PlaceId = (typeof places)[number]["id"];

/** The place to which an address belongs: `/requests/6f1c` to the requests. */
export function placeOf(path: string): PlaceId | undefined {
  const [, first = "", second] = path.split("/");
  const exact = places.find((place) => place.path === `${base}${first}/${second}`);
  return (exact ?? places.find((place) => place.path === `${base}${first}`))?.id;
}
