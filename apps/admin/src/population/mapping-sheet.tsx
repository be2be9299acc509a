import { Button } from "@tgpl/ui/button.tsx";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveError } from "../api/save-error.tsx";
import { useWrite } from "../api/use-write.ts";
import { type ImportRecord, useImportWrite } from "./use-import-write.ts";

const fields = [
  "fullName",
  "birth",
  "commune",
  "degree",
  "sex",
  "nationalId",
  "address",
  "disabilityTypes",
  "household",
  "ethnicity",
  "allowance",
] as const;
const needed: ReadonlySet<string> = new Set(["fullName", "birth", "commune", "degree"]);

type Mapping = ImportRecord["mapping"];

/** Which column of the file tells what, with the first rows to see that it is so. */
export function MappingSheet({ record }: { record: ImportRecord }) {
  const { t } = useTranslation();
  const [mapping, setMapping] = useState<Mapping>(record.mapping);
  const [allReceive, setAllReceive] = useState(record.allReceive);
  const write = useWrite(api.population.check.mutationOptions());
  const { renew } = useImportWrite(api.population.start.mutationOptions(), record);
  const { id, version, headerRow, headers, status } = record;
  const options = headers.map((header, column) => ({
    value: String(column),
    label: header || t("population.mapping.column", { number: column + 1 }),
  }));
  const choose = (field: (typeof fields)[number], column: string) => {
    const { [field]: _, ...rest } = mapping;
    setMapping(column === "" ? rest : { ...rest, [field]: Number(column) });
  };
  const check = () =>
    write.send({ id, version, headerRow: headerRow ?? 1, mapping, allReceive }, () => void renew());
  return (
    <>
      <Sheet title={t("population.mapping.title")} padded>
        <p className="soft">{t("population.mapping.what", { row: headerRow ?? 1 })}</p>
        <SaveError error={write.error} attempt={write.attempt} onSeeNew={() => void renew()} />
        <div className="population-mapping">
          {fields.map((field) => (
            <SelectField
              key={field}
              label={t(`population.fields.${field}`)}
              optional={!needed.has(field)}
              options={options}
              emptyLabel={t("population.mapping.none")}
              value={mapping[field] === undefined ? "" : String(mapping[field])}
              onChange={({ target }) => choose(field, target.value)}
            />
          ))}
        </div>
        {mapping.allowance === undefined && (
          <CheckboxField
            label={t("population.mapping.allReceive")}
            note={t("population.mapping.allReceiveWhy")}
            checked={allReceive}
            onChange={({ target }) => setAllReceive(target.checked)}
          />
        )}
        <p>
          <Button kind={status === "received" ? "main" : "do"} isBusy={write.isSaving} onClick={check}>
            {t(status === "received" ? "population.mapping.check" : "population.mapping.checkAgain")}
          </Button>
        </p>
      </Sheet>
      <Sample record={record} />
    </>
  );
}

function Sample({ record: { headers, sample } }: { record: ImportRecord }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("population.mapping.sample")}>
      <DataTable>
        <thead>
          <tr>
            <th scope="col">{t("population.faults.row")}</th>
            {headers.map((header, column) => (
              <th key={column} scope="col">
                {header || t("population.mapping.column", { number: column + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {headers.map((_, column) => (
                <td key={column}>{cells[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Sheet>
  );
}
