import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useTranslation } from "react-i18next";
import { type Filters, type View, views } from "./filters.ts";

export type ViewFilterProps = {
  current: View;
  hrefOf: (change: (now: Filters) => Filters) => string;
};

/** A chart, its table, or both. */
export function ViewFilter({ current, hrefOf }: ViewFilterProps) {
  const { t } = useTranslation();
  return (
    <Segmented
      label={t("filters.view")}
      current={current}
      segments={views.map((view) => ({
        id: view,
        label: t(`filters.views.${view}`),
        href: hrefOf((now) => ({ ...now, view })),
      }))}
    />
  );
}
