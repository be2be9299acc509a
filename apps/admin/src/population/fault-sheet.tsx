import { useQuery } from "@tanstack/react-query";
import { Button } from "@tgpl/ui/button.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { useExcel } from "./use-excel.ts";
import type { ImportRecord } from "./use-import-write.ts";

type FaultyRow = Outputs["population"]["faults"][number];

const AT_ONCE = 50;

/** Which row, which column, what is wrong and what is allowed. */
export function FaultSheet({ record }: { record: ImportRecord }) {
  const { t } = useTranslation();
  const { id, faultyRows } = record;
  const [after, setAfter] = useState(0);
  const faults = useQuery(api.population.faults.queryOptions({ id, after }));
  const excel = useExcel(api.population.faultyRows.queryOptions({ id }, { staleTime: 0, gcTime: 0 }));
  const last = faults.data?.at(-1)?.row;
  return (
    <Sheet
      title={t("population.faults.title", { count: faultyRows })}
      aside={
        <Button isBusy={excel.isBusy} onClick={() => excel.save()}>
          {t("population.faults.download")}
        </Button>
      }
      footer={
        <>
          {after > 0 && <Button onClick={() => setAfter(0)}>{t("population.faults.first")}</Button>}
          {last && faults.data?.length === AT_ONCE && (
            <Button onClick={() => setAfter(last)}>{t("population.faults.next")}</Button>
          )}
          {excel.error && explainFailure(excel.error)}
        </>
      }
    >
      <LoadingPanel query={faults} explain={explainFailure} rows={6}>
        {(rows) => <Rows rows={rows} />}
      </LoadingPanel>
    </Sheet>
  );
}

function Rows({ rows }: { rows: readonly FaultyRow[] }) {
  const { t } = useTranslation();
  return (
    <DataTable className="blocks">
      <thead>
        <tr>
          {(["row", "column", "value", "allowed"] as const).map((head) => (
            <th key={head} scope="col">
              {t(`population.faults.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ row, faults }) =>
          faults.map((fault) => (
            <tr key={`${row}-${fault.column}`}>
              <th scope="row">{t("population.faults.rowNumber", { row })}</th>
              <td data-label={t("population.faults.column")}>{fault.column}</td>
              <td data-label={t("population.faults.value")}>
                {fault.value && `“${fault.value}” `}
                {fault.wrong}
              </td>
              <td data-label={t("population.faults.allowed")}>{fault.allowed}</td>
            </tr>
          )),
        )}
      </tbody>
    </DataTable>
  );
}
