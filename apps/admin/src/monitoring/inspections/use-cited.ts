import { citeProvision, isCitation } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";

/** The clause of the law and of the plan that asks for something, as people write it. */
export function useCited() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return ({ provision, clause }: { provision: string | null; clause: string | null }): string => {
    const law =
      provision === null ? null : isCitation(provision) ? citeProvision(provision, language) : provision;
    const plan = clause === null ? null : t("inspections.planClause", { id: clause });
    return [law, plan].filter((part) => part !== null).join(" · ");
  };
}
