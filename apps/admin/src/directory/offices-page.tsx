import { useQuery } from "@tanstack/react-query";
import { Button } from "@tgpl/ui/button.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { OfficeDialog } from "./office-dialog.tsx";

export type Office = Outputs["directory"]["offices"][number];

/** The Centre and its branches, each with its part of every file code. */
export function OfficesPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.offices"));
  const offices = useQuery(api.directory.offices.queryOptions());
  const [isAdding, setAdding] = useState(false);
  const added = async () => {
    setAdding(false);
    await offices.refetch();
  };
  return (
    <>
      <PageHead title={t("frame.places.offices")} note={t("directory.officesNote")}>
        <Button kind="main" onClick={() => setAdding(true)}>
          {t("directory.addOffice")}
        </Button>
      </PageHead>
      <LoadingPanel
        query={offices}
        isEmpty={(rows) => rows.length === 0}
        empty={t("directory.noOffices")}
        explain={explainFailure}
      >
        {(rows) => <OfficeTable offices={rows} />}
      </LoadingPanel>
      {isAdding && (
        <OfficeDialog offices={offices.data ?? []} onSaved={added} onClose={() => setAdding(false)} />
      )}
    </>
  );
}

function OfficeTable({ offices }: { offices: readonly Office[] }) {
  const { t } = useTranslation();
  const nameOf = (id: string | null) => offices.find((office) => office.id === id)?.name;
  return (
    <Sheet title={t("directory.officeCount", { count: offices.length })}>
      <DataTable
        className="blocks"
        heads={[t("directory.name"), t("directory.code"), t("directory.kind"), t("directory.centre")]}
      >
        {offices.map((office) => (
          <tr key={office.id}>
            <th scope="row">{office.name}</th>
            <td data-label={t("directory.code")}>{office.code}</td>
            <td className="across">{t(`directory.kinds.${office.kind}`)}</td>
            <td className="across">{nameOf(office.centreId) ?? t("directory.noCentre")}</td>
          </tr>
        ))}
      </DataTable>
    </Sheet>
  );
}
