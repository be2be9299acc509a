import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { codesOf, dataFaults } from "@tgpl/domain";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { termOptions } from "../../text/term-options.ts";

const route = getRouteApi("/shell/inbox");

/** What narrows the list stands in the address. */
export function FaultFilters() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const navigate = useNavigate();
  const { kind, code, aside } = route.useSearch();
  const shown = dataFaults.filter((fault) => kind === undefined || fault.kind === kind);
  return (
    <div className="filters">
      <SelectField
        label={t("applicants.upkeep.which")}
        options={termOptions(shown, language)}
        emptyLabel={t("lists.all")}
        value={code ?? ""}
        onChange={(event) =>
          void navigate({
            to: "/inbox",
            search: { kind, aside, code: oneOf(codesOf(dataFaults), event.target.value) },
          })
        }
      />
      <CheckboxField
        label={t("applicants.upkeep.asideOnly")}
        checked={aside ?? false}
        onChange={(event) =>
          void navigate({ to: "/inbox", search: { kind, code, aside: event.target.checked || undefined } })
        }
      />
    </div>
  );
}
