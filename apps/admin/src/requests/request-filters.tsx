import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { codesOf, requestStatuses } from "@tgpl/domain";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { FilterSelect } from "../lists/filter-select.tsx";
import { useHasRight } from "../session/me.ts";
import { termOptions } from "../text/term-options.ts";
import { MatterFilters } from "./matter-filters.tsx";
import type { RequestListSearch } from "./request-list.route.ts";

const route = getRouteApi("/shell/requests");

export function RequestFilters() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const navigate = useNavigate();
  const { before: _, beforeId: __, ...search } = route.useSearch();
  const narrow = (given: RequestListSearch) =>
    void navigate({ to: "/requests", search: { ...search, ...given } });
  const mayConfirm = useHasRight("request.confirm-refusal");
  return (
    <MatterFilters
      search={search}
      narrow={narrow}
      status={
        <FilterSelect
          label={t("lists.status")}
          options={termOptions(requestStatuses, language)}
          value={search.status}
          onChange={(status) => narrow({ status: oneOf(codesOf(requestStatuses), status) })}
        />
      }
    >
      {mayConfirm && (
        <CheckboxField
          label={t("requests.list.waitingOnly")}
          checked={search.waiting ?? false}
          onChange={(event) => narrow({ waiting: event.target.checked || undefined })}
        />
      )}
    </MatterFilters>
  );
}
