import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { fieldsOfLaw, providerKinds, providerLanguages, providerSkills } from "@tgpl/domain";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { termOptions } from "../text/term-options.ts";
import { type ProviderListSearch, providerOrders, providerStates } from "./providers.routes.ts";

const route = getRouteApi("/shell/providers");

/** What narrows the list stands in the address, so a list can be kept and passed on. */
export function ProviderFilters() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { data: offices = [] } = useQuery(api.directory.offices.queryOptions());
  return (
    <div className="filters many">
      <Filter
        name="office"
        label={t("directory.office")}
        options={offices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Filter
        name="kind"
        label={t("directory.providerKind")}
        options={termOptions(providerKinds, language)}
      />
      <Filter name="field" label={t("providers.field")} options={termOptions(fieldsOfLaw, language)} />
      <Filter name="skill" label={t("providers.skill")} options={termOptions(providerSkills, language)} />
      <Filter
        name="speaks"
        label={t("providers.language")}
        options={termOptions(providerLanguages, language)}
      />
      <Filter
        name="state"
        label={t("providers.state")}
        options={providerStates.map((value) => ({ value, label: t(`providers.states.${value}`) }))}
      />
      <Filter
        name="order"
        label={t("lists.order")}
        emptyLabel={t("providers.orders.name.label")}
        options={providerOrders
          .filter((value) => value !== "name")
          .map((value) => ({ value, label: t(`providers.orders.${value}.label`) }))}
      />
    </div>
  );
}

interface FilterProps {
  name: keyof ProviderListSearch;
  label: string;
  options: { value: string; label: string }[];
  emptyLabel?: string;
}

function Filter({ name, label, options, emptyLabel }: FilterProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = route.useSearch();
  // The route reads the address again and leaves out what it does not know.
  const choose = (value: string) =>
    void navigate({ to: "/providers", search: { ...search, [name]: value || undefined } });
  return (
    <SelectField
      label={label}
      options={options}
      emptyLabel={emptyLabel ?? t("lists.all")}
      value={search[name] ?? ""}
      onChange={(event) => choose(event.target.value)}
    />
  );
}
