import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { codesOf, sexes } from "@tgpl/domain";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { FilterSelect } from "../lists/filter-select.tsx";
import { termOptions } from "../text/term-options.ts";
import type { ApplicantListSearch } from "./applicants.routes.tsx";

const route = getRouteApi("/shell/applicants");

/** What narrows the search stands in the address; whom one looks for never does. */
export function PersonFilters() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const navigate = useNavigate();
  const search = route.useSearch();
  const narrow = (given: ApplicantListSearch) =>
    void navigate({ to: "/applicants", search: { ...search, ...given } });
  return (
    <>
      <FilterSelect
        label={t("applicants.sex")}
        options={termOptions(sexes, language)}
        value={search.sex}
        onChange={(sex) => narrow({ sex: oneOf(codesOf(sexes), sex) })}
      />
      <CheckboxField
        label={t("lists.withDisability")}
        checked={search.disability ?? false}
        onChange={(event) => narrow({ disability: event.target.checked || undefined })}
      />
    </>
  );
}
