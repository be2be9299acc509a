import { codesOf, type FieldOfLaw, type FormOfAid, fieldsOfLaw, formsOfAid } from "@tgpl/domain";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FilterSelect } from "../lists/filter-select.tsx";
import { termOptions } from "../text/term-options.ts";

/** What a request and the case it becomes are narrowed by alike. */
export interface MatterSearch {
  form?: FormOfAid | undefined;
  field?: FieldOfLaw | undefined;
  disability?: true | undefined;
}

export interface MatterFiltersProps {
  search: MatterSearch;
  narrow: (given: MatterSearch) => void;
  /** Of this list alone: its status before, its other choices between, its marks to tick after. */
  status: ReactNode;
  choices?: ReactNode | undefined;
  children?: ReactNode | undefined;
}

/** The filters of a list of matters; what they narrow by stands in the address, so a list can be kept and passed on. */
export function MatterFilters({ search, narrow, status, choices, children }: MatterFiltersProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return (
    <div className="filters many">
      {status}
      <FilterSelect
        label={t("lists.form")}
        options={termOptions(formsOfAid, language)}
        value={search.form}
        onChange={(form) => narrow({ form: oneOf(codesOf(formsOfAid), form) })}
      />
      <FilterSelect
        label={t("lists.field")}
        options={termOptions(fieldsOfLaw, language)}
        value={search.field}
        onChange={(field) => narrow({ field: oneOf(codesOf(fieldsOfLaw), field) })}
      />
      {choices}
      <CheckboxField
        label={t("lists.withDisability")}
        checked={search.disability ?? false}
        onChange={(event) => narrow({ disability: event.target.checked || undefined })}
      />
      {children}
    </div>
  );
}
