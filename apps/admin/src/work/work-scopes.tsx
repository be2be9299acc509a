import { getRouteApi } from "@tanstack/react-router";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { useWorkCounts } from "./use-work-counts.ts";
import { type WorkScope, workScopes } from "./work-scope.ts";

const route = getRouteApi("/shell/");

/** Mine, the branch's, the Centre's: those that the role has. */
export function WorkScopes({ scope }: { scope: WorkScope }) {
  const { t } = useTranslation();
  const href = useHref();
  const search = route.useSearch();
  const { data: counts } = useWorkCounts();
  const open = workScopes.filter((id) => id === scope || (counts && counts[id] !== null));
  if (open.length < 2) return null;
  const segments = open.map((id) => ({
    id,
    label: t(`work.scopes.${id}`),
    count: counts?.[id] ?? undefined,
    href: href({ to: "/", search: { ...search, scope: id } }),
  }));
  return <Segmented label={t("work.scope")} segments={segments} current={scope} />;
}
