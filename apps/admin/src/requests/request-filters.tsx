import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { codesOf, fieldsOfLaw, formsOfAid, requestStatuses } from "@tgpl/domain";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { FilterSelect } from "../lists/filter-select.tsx";
import { useHasRight } from "../session/me.ts";
import { termOptions } from "../text/term-options.ts";
import type { RequestListSearch } from "./request-list.route.ts";

const route = getRouteApi("/shell/requests");

/** What narrows the list stands in the address, so a list can be kept and passed on. */
export function RequestFilters() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const navigate = useNavigate();
  const { before: _, beforeId: __, ...search } = route.useSearch();
  const narrow = (given: RequestListSearch) =>
    void navigate({ to: "/requests", search: { ...search, ...given } });
  const mayConfirm = useHasRight("request.confirm-refusal");
  return (
    <div className="filters many">
      <FilterSelect
        label={t("lists.status")}
        options={termOptions(requestStatuses, language)}
        value={search.status}
        onChange={(status) => narrow({ status: oneOf(codesOf(requestStatuses), status) })}
      />
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
      <CheckboxField
        label={t("lists.withDisability")}
        checked={search.disability ?? false}
        onChange={(event) => narrow({ disability: event.target.checked || undefined })}
      />
      {mayConfirm && (
        <CheckboxField
          label={t("requests.list.waitingOnly")}
          checked={search.waiting ?? false}
          onChange={(event) => narrow({ waiting: event.target.checked || undefined })}
        />
      )}
    </div>
  );
}
