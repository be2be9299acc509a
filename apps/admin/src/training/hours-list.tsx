import { useQuery } from "@tanstack/react-query";
import { citeProvision, labelOf, providerKinds, trainingDuty } from "@tgpl/domain";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { useTrainingWords } from "./use-training-words.ts";

type HoursRow = Outputs["training"]["hours"][number];

/** Who has the year's hours and who lacks how many; those who lack most stand first. */
export function HoursList({ year }: { year: number }) {
  const { t } = useTranslation();
  const hours = useQuery(api.training.hours.queryOptions({ year }));
  return (
    <LoadingPanel
      query={hours}
      isEmpty={(rows) => rows.length === 0}
      empty={t("training.hours.empty")}
      explain={explainFailure}
      rows={8}
    >
      {(rows) => <Hours rows={rows} year={year} />}
    </LoadingPanel>
  );
}

function Hours({ rows, year }: { rows: readonly HoursRow[]; year: number }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const bound = rows.filter(({ wanted }) => wanted > 0);
  const complete = bound.filter(({ missing }) => missing === 0).length;
  const heads = ["person", "kind", "office", "attended", "standing"] as const;
  return (
    <Sheet
      title={t("training.hours.title", { year })}
      aside={
        <small className="soft">{t("training.hours.sentence", { complete, count: bound.length })}</small>
      }
      footer={t("training.hours.law", {
        hours: trainingDuty.hours,
        law: citeProvision(trainingDuty.provision, language),
      })}
    >
      <DataTable className="blocks" heads={heads.map((head) => t(`training.hours.${head}`))}>
        {rows
          .toSorted((one, other) => other.missing - one.missing)
          .map((row) => (
            <Row key={row.providerId} row={row} />
          ))}
      </DataTable>
    </Sheet>
  );
}

function Row({ row }: { row: HoursRow }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const words = useTrainingWords();
  return (
    <tr>
      <th scope="row">{row.fullName}</th>
      <td data-label={t("training.hours.kind")}>{labelOf(providerKinds, row.kind, language)}</td>
      <td data-label={t("training.hours.office")}>{row.officeName}</td>
      <td data-label={t("training.hours.attended")}>{words.figure(row.attended)}</td>
      <td className="across">
        {row.wanted === 0 && <span className="soft">{t("training.hours.notBound")}</span>}
        {row.wanted > 0 && row.missing === 0 && <Status kind="done">{t("training.hours.complete")}</Status>}
        {row.missing > 0 && (
          <Status kind="today">{t("training.hours.missing", { hours: words.figure(row.missing) })}</Status>
        )}
      </td>
    </tr>
  );
}
