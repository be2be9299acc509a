import { getIndicator } from "@tgpl/domain";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useTranslation } from "react-i18next";
import type { Places } from "../places/use-places.ts";
import { ActualCell } from "./figure-cells.tsx";
import type { DistrictProgress } from "./progress.ts";

/** Places that nothing is promised for: what was reached there, the most first, hidden ones last. */
type CountTableProps = { progress: DistrictProgress; places: Places; most: number };

export function CountTable({ progress, places, most }: CountTableProps) {
  const { t } = useTranslation();
  const { unit } = getIndicator(progress.indicatorId);
  const rows = progress.rows.toSorted((a, b) => (b.actual ?? -1) - (a.actual ?? -1)).slice(0, most);
  return (
    <DataTable className="dense">
      <thead>
        <tr>
          <th>{t("table.place")}</th>
          <th className="num">{t("table.reached")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">{places[progress.level].get(row.code)?.name ?? row.name}</th>
            <ActualCell unit={unit} course={row} />
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
