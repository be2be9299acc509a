import { useRouterState } from "@tanstack/react-router";
import type { NavGroup, NavItem } from "@tgpl/ui/nav.tsx";
import { useTranslation } from "react-i18next";
import { useMe } from "../session/me.ts";
import { useWorkCounts } from "../work/use-work-counts.ts";
import { atFoot, type Place, type PlaceId, placeGroups, placeOf } from "./places.ts";

export interface Navigation {
  groups: readonly NavGroup[];
  /** The four words at the foot of a phone. */
  bottom: readonly NavItem[];
  current: PlaceId | undefined;
}

/** More words than one takes in at a glance. */
const MANY = 10;

/** The words of the rail that this person may follow. */
export function useNavigation(): Navigation {
  const { t } = useTranslation();
  const { rights } = useMe();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const count = useWorkCount();
  const open = (group: readonly (Place & { id: PlaceId })[]) =>
    group
      .filter(({ right }) => rights.includes(right))
      .map(({ id, path: href }) => ({
        id,
        href,
        label: t(`frame.places.${id}`),
        shortLabel: t(`frame.short.${id}`),
        count: id === "work" ? count : undefined,
      }));
  const groups = placeGroups
    .map((group) => ({
      id: group.id,
      title: group.id === "begin" ? undefined : t(`frame.groups.${group.id}`),
      items: open(group.places),
      isSeldom: "isSeldom" in group,
    }))
    .filter(({ items }) => items.length > 0);
  const all = groups.flatMap(({ items }) => items);
  // Who has few places sees all of them.
  const seen = all.length > MANY ? groups : groups.map((group) => ({ ...group, isSeldom: false }));
  const first = all.filter(({ id }) => atFoot.includes(id));
  const bottom = [...first, ...all.filter(({ id }) => !atFoot.includes(id))].slice(0, 4);
  return { groups: seen, bottom, current: placeOf(path) };
}

/** How much calls for one's own hand, as the page of my work has it. */
function useWorkCount(): number | undefined {
  return useWorkCounts().data?.mine;
}
