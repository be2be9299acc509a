import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import type { WorkList } from "./work-item.ts";
import { type WorkScope, workScopes } from "./work-scope.ts";

export interface WorkScopesProps {
  scope: WorkScope;
  counts: WorkList["counts"] | undefined;
}

/** Mine, the branch's, the Centre's: those that the role has. */
export function WorkScopes({ scope, counts }: WorkScopesProps) {
  const { t } = useTranslation();
  const href = useHref();
  const open = workScopes.filter((id) => id === scope || (counts && counts[id] !== null));
  if (open.length < 2) return null;
  const segments = open.map((id) => ({
    id,
    label: t(`work.scopes.${id}`),
    count: counts?.[id] ?? undefined,
    href: href({ to: "/", search: { scope: id } }),
  }));
  return <Segmented label={t("work.scope")} segments={segments} current={scope} />;
}
