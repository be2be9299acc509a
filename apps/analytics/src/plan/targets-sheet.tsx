import { getIndicator } from "@tgpl/domain";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { ScrollBox } from "@tgpl/ui/table/scroll-box.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { usePlaces } from "../places/use-places.ts";
import { useFigures } from "../text/use-figures.ts";
import type { Plan, Target } from "./plan.ts";
import { type TargetTable, toTargetTable } from "./target-table.ts";

/** What is promised, for the city and for its places. */
export function TargetsSheet({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const districts = usePlaces().data?.district;
  const table = toTargetTable(plan.targets, [...(districts?.keys() ?? [])]);
  const hasUnconfirmed = plan.targets.some(({ evidence }) => evidence !== "seen");
  return (
    <Sheet title={t("plan.targets", { year: plan.year })} footer={hasUnconfirmed && t("plan.targetsRule")}>
      {table.rows.length > 0 ? <Targets table={table} /> : <p className="empty">{t("plan.noTargets")}</p>}
    </Sheet>
  );
}

function Targets({ table }: { table: TargetTable }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const districts = usePlaces().data?.district;
  return (
    <ScrollBox label={t("plan.targetsRegion")}>
      <DataTable className="figures-table">
        <thead>
          <tr>
            <th>{t("table.place")}</th>
            {table.indicatorIds.map((id) => (
              <th className="num" key={id}>
                {getIndicator(id).name[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ placeCode, isCity, targets }) => (
            <tr key={placeCode}>
              <th scope="row">
                {isCity ? <b>{t("overview.city")}</b> : (districts?.get(placeCode)?.name ?? placeCode)}
              </th>
              {targets.map((target, at) => (
                <TargetCell key={table.indicatorIds[at]} target={target} />
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </ScrollBox>
  );
}

/** A value that no document confirms carries the mark that the note below explains. */
function TargetCell({ target }: { target: Target | null }) {
  const { t } = useTranslation();
  const { value } = useFigures();
  if (!target) return <NumberCell className="faint">{t("plan.noTarget")}</NumberCell>;
  const words = value(getIndicator(target.indicatorId).unit, target.value);
  return (
    <NumberCell>
      {words}
      {target.evidence === "seen" ? (
        target.decidedBy && <span className="soft"> ({target.decidedBy})</span>
      ) : (
        <>
          <span aria-hidden="true"> *</span>
          <span className="vh"> {t("plan.unconfirmed")}</span>
        </>
      )}
    </NumberCell>
  );
}
