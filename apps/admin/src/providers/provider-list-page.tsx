import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button } from "@tgpl/ui/button.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { ProviderDialog } from "../directory/provider-dialog.tsx";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useToday } from "../session/clock.tsx";
import { useHasRight } from "../session/me.ts";
import { ProviderFilters } from "./provider-filters.tsx";
import { ProviderTable, ProviderTools } from "./provider-table.tsx";
import { selectProviders } from "./select-providers.ts";

const route = getRouteApi("/shell/providers");

/** Those who perform legal aid in the city: what they can do, how much they have, whether they are there. */
export function ProviderListPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.providers"));
  const search = route.useSearch();
  const today = useToday();
  const loads = useQuery(api.appointments.loads.queryOptions());
  return (
    <>
      <PageHead
        title={t("frame.places.providers")}
        note={t(`providers.orders.${search.order ?? "name"}.note`)}
      >
        <AddProvider onAdded={() => void loads.refetch()} />
      </PageHead>
      <ProviderFilters />
      <ProviderTools />
      <LoadingPanel
        query={loads}
        isEmpty={(rows) => selectProviders(rows, search, today).length === 0}
        empty={t((loads.data ?? []).length === 0 ? "directory.noProviders" : "providers.nobody")}
        explain={explainFailure}
        rows={8}
      >
        {(rows) => <ProviderTable providers={selectProviders(rows, search, today)} />}
      </LoadingPanel>
    </>
  );
}

function AddProvider({ onAdded }: { onAdded: () => void }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  if (!useHasRight("directory.manage")) return null;
  const added = () => {
    setAdding(false);
    onAdded();
  };
  return (
    <>
      <Button kind="main" onClick={() => setAdding(true)}>
        {t("directory.addProvider")}
      </Button>
      {isAdding && <ProviderDialog onSaved={added} onClose={() => setAdding(false)} />}
    </>
  );
}
