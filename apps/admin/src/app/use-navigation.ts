import { useRouterState } from "@tanstack/react-router";
import type { NavGroup, NavItem } from "@tgpl/ui/nav.tsx";
import { useTranslation } from "react-i18next";
import { type Right, useMe } from "../session/me.ts";

/** Where one can go, in the order of the rail, with the right that each place asks for. */
const places = [
  { id: "work", path: "", right: "case.read" },
  { id: "intake", path: "intake", right: "request.write" },
  { id: "requests", path: "requests", right: "request.read" },
  { id: "cases", path: "cases", right: "case.read" },
  { id: "applicants", path: "applicants", right: "applicant.read" },
] as const satisfies readonly Place[];

const upkeep = [
  { id: "accounts", path: "accounts", right: "account.manage" },
  { id: "offices", path: "offices", right: "directory.manage" },
  { id: "providers", path: "providers", right: "directory.manage" },
] as const satisfies readonly Place[];

type Place = { id: string; path: string; right: Right };
type PlaceId = (typeof places | typeof upkeep)[number]["id"];

export interface Navigation {
  groups: readonly NavGroup[];
  bottom: readonly NavItem[];
  current: string | undefined;
}

/** The words of the rail that this person may follow. */
export function useNavigation(): Navigation {
  const { t } = useTranslation();
  const { rights } = useMe();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const toItem = ({ id, path: to }: { id: PlaceId; path: string }): NavItem => ({
    id,
    label: t(`frame.places.${id}`),
    shortLabel: t(`frame.short.${id}`),
    href: `${import.meta.env.BASE_URL}${to}`,
  });
  const own = places.filter(({ right }) => rights.includes(right)).map(toItem);
  const keeping = upkeep.filter(({ right }) => rights.includes(right)).map(toItem);
  const groups = [{ items: own }, { title: t("frame.upkeep"), items: keeping }].filter(
    ({ items }) => items.length > 0,
  );
  return { groups, bottom: [...own, ...keeping].slice(0, 4), current: placeOf(path) };
}

/** The place to which an address belongs: `/requests/6f1c` to the requests. */
export function placeOf(path: string): string | undefined {
  const first = path.split("/")[1] ?? "";
  return [...places, ...upkeep].find((place) => place.path === first)?.id;
}
