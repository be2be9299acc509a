import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";
import type { Screening } from "./population-page.tsx";
import { useShown } from "./use-shown.ts";

type Commune = Screening["communes"][number];

const figures = [
  "persons",
  "eligible",
  "reached",
  "unreached",
  "undetermined",
  "casesPer1000",
  "sessionsPer1000",
] as const;

export function CommuneTable({
  screening,
  communes,
}: {
  screening: Screening;
  communes: readonly Commune[];
}) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("population.communes", { count: communes.length })}>
      <DataTable className="blocks">
        <thead>
          <tr>
            <th scope="col">{t("population.commune")}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col" className="num">
                {t(`population.figures.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {communes.map((commune) => (
            <Row key={commune.code} commune={commune} on={screening.on} />
          ))}
        </tbody>
      </DataTable>
    </Sheet>
  );
}

function Row({ commune, on }: { commune: Commune; on: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const shown = useShown();
  const mayList = useHasRight("population.list");
  const { code } = commune;
  const to = href({ to: "/population/communes/$code", params: { code }, search: { on, part: "unreached" } });
  return (
    <tr>
      <th scope="row">
        {mayList ? <Link href={to}>{commune.name}</Link> : commune.name}
        <br />
        <small className="soft">
          {commune.districtName}, {t("population.asOf", { day: format.date(commune.asOf) })}
        </small>
      </th>
      {figures.map((figure) => (
        <td key={figure} className="num" data-label={t(`population.figures.${figure}`)}>
          {shown(commune[figure])}
        </td>
      ))}
    </tr>
  );
}
