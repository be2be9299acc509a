import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useTranslation } from "react-i18next";
import type { Places } from "../places/use-places.ts";
import { levels } from "./filters.ts";
import { type Page, useFilterHref } from "./use-filter-href.ts";
import { useFilters } from "./use-filters.ts";

/** 28 former districts, or 103 communes and wards of today. */
export function LevelFilter({ page, places }: { page: Page; places: Places | undefined }) {
  const { t } = useTranslation();
  const { level } = useFilters();
  const hrefOf = useFilterHref();
  return (
    <Segmented
      wide
      label={t("filters.level")}
      current={level}
      segments={levels.map((one) => ({
        id: one,
        label: places
          ? t(`filters.levels.${one}`, { count: places[one].size })
          : t(`filters.levelNames.${one}`),
        href: hrefOf(page, (now) => ({ ...now, level: one, place: undefined })),
      }))}
    />
  );
}
