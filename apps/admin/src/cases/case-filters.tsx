import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { caseStatuses, codesOf } from "@tgpl/domain";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { FilterSelect } from "../lists/filter-select.tsx";
import { MatterFilters } from "../requests/matter-filters.tsx";
import { useHasRight } from "../session/me.ts";
import { termOptions } from "../text/term-options.ts";
import { type CaseListSearch, dueFilters } from "./case-list.route.ts";

const route = getRouteApi("/shell/cases");

/** What narrows the list stands in the address; choosing begins at the first page again. */
function useNarrow() {
  const navigate = useNavigate();
  const { before: _, beforeId: __, ...search } = route.useSearch();
  return (given: CaseListSearch) => void navigate({ to: "/cases", search: { ...search, ...given } });
}

export function CaseFilters() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const narrow = useNarrow();
  const search = route.useSearch();
  const mayFilterProvider = useHasRight("case.assign");
  return (
    <MatterFilters
      search={search}
      narrow={narrow}
      status={
        <FilterSelect
          label={t("lists.status")}
          options={termOptions(caseStatuses, language)}
          value={search.status}
          onChange={(status) => narrow({ status: oneOf(codesOf(caseStatuses), status), open: undefined })}
        />
      }
      choices={
        <>
          {mayFilterProvider && <ProviderFilter />}
          <DueFilters />
        </>
      }
    >
      <CheckboxField
        label={t("cases.list.openOnly")}
        checked={search.open ?? false}
        onChange={(event) => narrow({ open: event.target.checked || undefined, status: undefined })}
      />
    </MatterFilters>
  );
}

/** What is due, and whether the list goes by that. */
function DueFilters() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const { due, sort } = route.useSearch();
  return (
    <>
      <FilterSelect
        label={t("lists.due")}
        options={dueFilters.map((value) => ({ value, label: t(`cases.list.dues.${value}`) }))}
        value={due}
        onChange={(value) => narrow({ due: oneOf(dueFilters, value) })}
      />
      <FilterSelect
        label={t("lists.order")}
        emptyLabel={t("cases.list.sorts.newest")}
        options={[{ value: "due", label: t("cases.list.sorts.due") }]}
        value={sort}
        onChange={(value) => narrow({ sort: oneOf(["due"] as const, value) })}
      />
    </>
  );
}

function ProviderFilter() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const { provider } = route.useSearch();
  const { data: providers = [] } = useQuery(
    api.appointments.loads.queryOptions(undefined, { staleTime: 60_000 }),
  );
  return (
    <FilterSelect
      label={t("lists.provider")}
      options={[
        { value: "none", label: t("lists.noProvider") },
        ...providers.map(({ id, fullName }) => ({ value: id, label: fullName })),
      ]}
      value={provider}
      onChange={(provider) => narrow({ provider })}
    />
  );
}
