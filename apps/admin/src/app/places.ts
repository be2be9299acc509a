import type { Right } from "../session/me.ts";

const base = import.meta.env.BASE_URL;

/** Where one can go, in the order of the rail, with the right that each place asks for. */
export const ownWork = [
  { id: "work", path: base, right: "case.read" },
  { id: "intake", path: `${base}requests/new`, right: "request.write" },
  { id: "requests", path: `${base}requests`, right: "request.read" },
  { id: "cases", path: `${base}cases`, right: "case.read" },
  { id: "applicants", path: `${base}applicants`, right: "applicant.read" },
] as const satisfies readonly Place[];

export const plan = [
  { id: "analytics", path: "/analytics/", right: "indicator.read" },
] as const satisfies readonly Place[];

export const upkeep = [
  { id: "accounts", path: `${base}accounts`, right: "account.manage" },
  { id: "offices", path: `${base}offices`, right: "directory.manage" },
  { id: "providers", path: `${base}providers`, right: "directory.manage" },
  { id: "audit", path: `${base}audit`, right: "audit.read" },
] as const satisfies readonly Place[];

const places = [...ownWork, ...plan, ...upkeep];

export type Place = { id: string; path: string; right: Right };
export type PlaceId = (typeof places)[number]["id"];

/** The place to which an address belongs: `/requests/6f1c` to the requests. */
export function placeOf(path: string): PlaceId | undefined {
  const [, first = "", second] = path.split("/");
  const exact = places.find((place) => place.path === `${base}${first}/${second}`);
  return (exact ?? places.find((place) => place.path === `${base}${first}`))?.id;
}
