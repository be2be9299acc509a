import { useRouterState } from "@tanstack/react-router";
import type { NavGroup, NavItem } from "@tgpl/ui/nav.tsx";
import { useTranslation } from "react-i18next";
import { useMe } from "../session/me.ts";
import { useWorkCounts } from "../work/use-work-counts.ts";
import { agencies, law, ownWork, type Place, type PlaceId, placeOf, plan, upkeep } from "./places.ts";

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
  const groups = [
    { items: open(ownWork) },
    { title: t("frame.agencies"), items: open(agencies) },
    { title: t("frame.plan"), items: open(plan) },
    { title: t("frame.law"), items: open(law) },
    { title: t("frame.upkeep"), items: open(upkeep) },
  ].filter(({ items }) => items.length > 0);
  const bottom = groups.flatMap(({ items }) => items).slice(0, 4);
  return { groups, bottom, current: placeOf(path) };
}

/** How much calls for one's own hand, as the page of my work has it. */
function useWorkCount(): number | undefined {
  return useWorkCounts().data?.mine;
}
