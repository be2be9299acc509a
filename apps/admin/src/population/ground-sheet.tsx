import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useTranslation } from "react-i18next";
import type { Screening } from "./population-page.tsx";
import { useShown } from "./use-shown.ts";

/** By which ground of the law persons are eligible; one may meet several. */
export function GroundSheet({ grounds }: { grounds: Screening["grounds"] }) {
  const { t } = useTranslation();
  const shown = useShown();
  return (
    <Sheet title={t("population.grounds.title")}>
      <DataTable>
        <thead>
          <tr>
            <th scope="col">{t("population.grounds.ground")}</th>
            <th scope="col" className="num">
              {t("population.figures.persons")}
            </th>
          </tr>
        </thead>
        <tbody>
          {grounds.map(({ ground, title, persons }) => (
            <tr key={ground}>
              <th scope="row">{title}</th>
              <td className="num">{shown(persons)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Sheet>
  );
}
