import { getRouteApi } from "@tanstack/react-router";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { ListTools } from "../lists/list-tools.tsx";
import { useColumns } from "../lists/use-columns.ts";
import type { Filters } from "../lists/views-dialog.tsx";
import { useHref } from "../routing/use-href.ts";
import type { ProviderLoad } from "./select-providers.ts";
import { useProviderColumns } from "./use-provider-columns.tsx";

const route = getRouteApi("/shell/providers");

/** Saved views, columns and print; also where the filters leave nobody. */
export function ProviderTools() {
  const href = useHref();
  const search = route.useSearch();
  const columns = useProviderColumns();
  const { ids, usual, choose } = useColumns("providers", columns);
  const filters = Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
  return (
    <ListTools
      list="providers"
      filters={filters as Filters}
      hrefOf={(search) => href({ to: "/providers", search })}
      columns={columns}
      shown={ids}
      usual={usual}
      onChoose={choose}
    />
  );
}

export function ProviderTable({ providers }: { providers: readonly ProviderLoad[] }) {
  const { t } = useTranslation();
  const { shown } = useColumns("providers", useProviderColumns());
  return (
    <Sheet title={t("directory.providerCount", { count: providers.length })}>
      <DataTable className="blocks" heads={shown.map(({ head }) => head)}>
        {providers.map((provider) => (
          <tr key={provider.id}>
            {shown.map(({ id, cell }) => (
              <Fragment key={id}>{cell(provider)}</Fragment>
            ))}
          </tr>
        ))}
      </DataTable>
    </Sheet>
  );
}
