import { getRouteApi } from "@tanstack/react-router";
import { CountStrip } from "@tgpl/ui/count-strip.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { markOfGroup, type WorkGroup, workGroups } from "./work-group.ts";
import type { WorkItem } from "./work-item.ts";

const route = getRouteApi("/shell/");

export interface WorkCountsProps {
  items: readonly WorkItem[];
  current: WorkGroup | undefined;
}

/** How much there is of each kind; pressed once shows it alone, pressed again shows everything. */
export function WorkCounts({ items, current }: WorkCountsProps) {
  const { t } = useTranslation();
  const href = useHref();
  const search = route.useSearch();
  const counts = workGroups.map((group) => ({
    kind: markOfGroup[group],
    count: items.filter((item) => item.group === group).length,
    label: t(`work.groups.${group}`),
    href: href({ to: "/", search: { ...search, group: group === current ? undefined : group } }),
    isCurrent: group === current,
  }));
  return <CountStrip label={t("work.filter")} counts={counts} />;
}
