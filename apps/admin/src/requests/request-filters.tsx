import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { requestStatuses } from "@tgpl/domain";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { oneOf } from "../routing/one-of.ts";
import { useHasRight } from "../session/me.ts";
import { termOptions } from "../text/term-options.ts";

const route = getRouteApi("/shell/requests");
const codes = requestStatuses.map(({ code }) => code);

/** What narrows the list stands in the address, so a list can be kept and passed on. */
export function RequestFilters() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const navigate = useNavigate();
  const { status, waiting } = route.useSearch();
  const mayConfirm = useHasRight("request.confirm-refusal");
  return (
    <div className="filters">
      <SelectField
        label={t("lists.status")}
        options={termOptions(requestStatuses, language)}
        emptyLabel={t("lists.all")}
        value={status ?? ""}
        onChange={(event) =>
          void navigate({ to: "/requests", search: { status: oneOf(codes, event.target.value), waiting } })
        }
      />
      {mayConfirm && (
        <CheckboxField
          label={t("requests.list.waitingOnly")}
          checked={waiting ?? false}
          onChange={(event) =>
            void navigate({ to: "/requests", search: { status, waiting: event.target.checked || undefined } })
          }
        />
      )}
    </div>
  );
}
