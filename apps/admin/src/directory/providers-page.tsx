import { useQuery } from "@tanstack/react-query";
import { labelOf, providerKinds } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { ProviderDialog } from "./provider-dialog.tsx";

type Provider = Outputs["directory"]["providers"][number];

/** Those who perform legal aid, by office. */
export function ProvidersPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.providers"));
  const providers = useQuery(api.directory.providers.queryOptions({}));
  const [isAdding, setAdding] = useState(false);
  const added = async () => {
    setAdding(false);
    await providers.refetch();
  };
  return (
    <>
      <PageHead title={t("frame.places.providers")} note={t("directory.providersNote")}>
        <Button kind="main" onClick={() => setAdding(true)}>
          {t("directory.addProvider")}
        </Button>
      </PageHead>
      <LoadingPanel
        query={providers}
        isEmpty={(rows) => rows.length === 0}
        empty={t("directory.noProviders")}
        explain={explainFailure}
      >
        {(rows) => <ProviderTable providers={rows} />}
      </LoadingPanel>
      {isAdding && <ProviderDialog onSaved={added} onClose={() => setAdding(false)} />}
    </>
  );
}

function ProviderTable({ providers }: { providers: readonly Provider[] }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { data: offices = [] } = useQuery(api.directory.offices.queryOptions());
  const nameOf = (id: string) => offices.find((office) => office.id === id)?.name;
  return (
    <Sheet title={t("directory.providerCount", { count: providers.length })}>
      <DataTable className="blocks">
        <thead>
          <tr>
            <th scope="col">{t("directory.fullName")}</th>
            <th scope="col">{t("directory.providerKind")}</th>
            <th scope="col">{t("directory.office")}</th>
            <th scope="col">{t("directory.signLanguage")}</th>
          </tr>
        </thead>
        <tbody>
          {providers.map(({ id, fullName, kind, officeId, signLanguage }) => (
            <tr key={id}>
              <th scope="row">{fullName}</th>
              <td className="across">{labelOf(providerKinds, kind, language)}</td>
              <td className="across">{nameOf(officeId)}</td>
              <td data-label={t("directory.signLanguage")}>
                {t(signLanguage ? "applicants.yes" : "applicants.no")}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Sheet>
  );
}
