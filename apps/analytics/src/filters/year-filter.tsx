import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useTranslation } from "react-i18next";
import { useToday } from "../session/now.ts";
import type { Filters } from "./filters.ts";
import { useFilters } from "./use-filters.ts";

const yearsShown = 3;

/** This year and the two before it. */
export function YearFilter({ hrefOf }: { hrefOf: (change: (now: Filters) => Filters) => string }) {
  const { t } = useTranslation();
  const { year } = useFilters();
  const thisYear = Number(useToday().slice(0, 4));
  const years = Array.from({ length: yearsShown }, (_, at) => thisYear - yearsShown + 1 + at);
  return (
    <Segmented
      label={t("filters.year")}
      current={String(year)}
      segments={years.map((one) => ({
        id: String(one),
        label: String(one),
        href: hrefOf((now) => ({ ...now, year: one })),
      }))}
    />
  );
}
