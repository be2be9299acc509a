import { useQuery } from "@tanstack/react-query";
import { inspectionKinds, labelOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { useHref } from "../../routing/use-href.ts";
import { VisitStatusMark } from "./inspection-marks.tsx";
import type { VisitLine } from "./inspection-records.ts";

/** The visits of a year by day: where, when, who goes, and what came of it. */
export function VisitList({ year }: { year: number }) {
  const { t } = useTranslation();
  const visits = useQuery(api.inspections.year.queryOptions({ year }));
  return (
    <LoadingPanel
      query={visits}
      isEmpty={(lines) => lines.length === 0}
      empty={t("inspections.empty", { year })}
      explain={explainFailure}
      rows={5}
    >
      {(lines) => (
        <Sheet title={t("inspections.shown", { count: lines.length, year })}>
          <DataTable
            className="blocks"
            heads={[
              t("inspections.when"),
              t("inspections.where"),
              t("inspections.team"),
              t("lists.status"),
              t("inspections.came"),
            ]}
          >
            {lines.map((line) => (
              <VisitRow key={line.id} line={line} />
            ))}
          </DataTable>
        </Sheet>
      )}
    </LoadingPanel>
  );
}

function VisitRow({ line }: { line: VisitLine }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  return (
    <tr>
      <td data-label={t("inspections.when")}>
        {format.date(line.heldOn ?? line.plannedOn)}
        <br />
        <small className="soft">{labelOf(inspectionKinds, line.kind, language)}</small>
      </td>
      <th scope="row">
        <Link href={href({ to: "/inspections/$id", params: { id: line.id } })}>{line.inspectedName}</Link>
        <br />
        <small className="soft">{line.subject}</small>
      </th>
      <td className="across">
        {line.team.map((member) => (
          <div key={member}>{member}</div>
        ))}
      </td>
      <td className="across">
        <VisitStatusMark status={line.status} plannedOn={line.plannedOn} />
      </td>
      <td className="across">
        {line.findings > 0 && t("inspections.findingCount", { count: line.findings })}
        {line.openRecommendations > 0 && (
          <>
            <br />
            <small className="soft">{t("inspections.openCount", { count: line.openRecommendations })}</small>
          </>
        )}
      </td>
    </tr>
  );
}
