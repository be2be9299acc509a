import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { codesOf, outreachKinds, outreachStatuses } from "@tgpl/domain";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { termOptions } from "../text/term-options.ts";
import { CommuneSearchField } from "./commune-search-field.tsx";
import { type OutreachYearSearch, outreachYearRoute } from "./outreach.routes.ts";
import { useYears } from "./year-select.tsx";

/** Which sessions are shown; all of it stands in the address. */
export function YearFilters({ year }: { year: number }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const navigate = useNavigate();
  const search = outreachYearRoute.useSearch();
  const go = (changed: OutreachYearSearch) =>
    void navigate({ to: "/outreach", search: { ...search, ...changed } });
  return (
    <div className="filters">
      <SelectField
        label={t("outreach.year.year")}
        options={useYears()}
        value={String(year)}
        onChange={(event) => go({ year: Number(event.target.value) })}
      />
      <SelectField
        label={t("outreach.kind")}
        options={termOptions(outreachKinds, language)}
        emptyLabel={t("lists.all")}
        value={search.kind ?? ""}
        onChange={(event) => go({ kind: oneOf(codesOf(outreachKinds), event.target.value) })}
      />
      <SelectField
        label={t("lists.status")}
        options={termOptions(outreachStatuses, language)}
        emptyLabel={t("lists.all")}
        value={search.status ?? ""}
        onChange={(event) => go({ status: oneOf(codesOf(outreachStatuses), event.target.value) })}
      />
      <CommuneSearchField
        label={t("outreach.commune")}
        id="filter-place"
        on={null}
        value={useNamedPlace(search.place)}
        onChange={(place) => go({ place: place?.id })}
      />
    </div>
  );
}

/** The commune whose code stands in the address, with its name. */
function useNamedPlace(code: string | undefined) {
  const [language] = useLanguage();
  const { data } = useQuery(api.directory.communes.queryOptions({ query: "", limit: 200 }));
  if (code === undefined) return null;
  const unit = data?.find((one) => one.code === code);
  return { id: code, label: (language === "vi" ? unit?.name : unit?.nameEn) ?? code };
}
