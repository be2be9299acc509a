import { useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import type { NavGroup, NavItem } from "@tgpl/ui/nav.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { type Right, useMe } from "../session/me.ts";

const base = import.meta.env.BASE_URL;

/** Where one can go, in the order of the rail, with the right that each place asks for. */
const ownWork = [
  { id: "work", path: base, right: "case.read" },
  { id: "intake", path: `${base}intake`, right: "request.write" },
  { id: "requests", path: `${base}requests`, right: "request.read" },
  { id: "cases", path: `${base}cases`, right: "case.read" },
  { id: "applicants", path: `${base}applicants`, right: "applicant.read" },
] as const satisfies readonly Place[];

const plan = [
  { id: "analytics", path: "/analytics/", right: "indicator.read" },
] as const satisfies readonly Place[];

const upkeep = [
  { id: "accounts", path: `${base}accounts`, right: "account.manage" },
  { id: "offices", path: `${base}offices`, right: "directory.manage" },
  { id: "providers", path: `${base}providers`, right: "directory.manage" },
  { id: "audit", path: `${base}audit`, right: "audit.read" },
] as const satisfies readonly Place[];

const places = [...ownWork, ...plan, ...upkeep];

type Place = { id: string; path: string; right: Right };
type PlaceId = (typeof places)[number]["id"];

export interface Navigation {
  groups: readonly NavGroup[];
  /** The four words at the foot of a phone. */
  bottom: readonly NavItem[];
  current: PlaceId | undefined;
}

/** The words of the rail that this person may follow. */
export function useNavigation(): Navigation {
  const { t } = useTranslation();
  const { rights } = useMe();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const count = useWorkCount();
  const open = (group: readonly { id: PlaceId; path: string; right: Right }[]) =>
    group
      .filter(({ right }) => rights.includes(right))
      .map(({ id, path: href }) => ({
        id,
        href,
        label: t(`frame.places.${id}`),
        shortLabel: t(`frame.short.${id}`),
        count: id === "work" ? count : undefined,
      }));
  const groups = [
    { items: open(ownWork) },
    { title: t("frame.plan"), items: open(plan) },
    { title: t("frame.upkeep"), items: open(upkeep) },
  ].filter(({ items }) => items.length > 0);
  const bottom = groups.flatMap(({ items }) => items).slice(0, 4);
  return { groups, bottom, current: placeOf(path) };
}

/** How much calls for one's own hand, as the page of my work has it. */
function useWorkCount(): number | undefined {
  const { rights } = useMe();
  const work = useQuery(
    api.cases.work.queryOptions(
      { scope: "mine" },
      { enabled: rights.includes("case.read"), staleTime: 60_000, refetchOnWindowFocus: false },
    ),
  );
  return work.data?.counts.mine;
}

/** The place to which an address belongs: `/requests/6f1c` to the requests. */
export function placeOf(path: string): PlaceId | undefined {
  const first = path.split("/")[1] ?? "";
  return places.find((place) => place.path === `${base}${first}`)?.id;
}
