import { labelOf, sexes } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { Outputs } from "../api/outputs.ts";

export type PersonLine = Outputs["applicants"]["search"][number];

/** What tells two persons of one name apart: birth date, sex, commune, the end of the number. */
export function useDescribePerson(): (person: PersonLine) => string {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  return ({ birthDate, sex, communeName, nationalIdEnding }) =>
    [
      birthDate && t("applicants.bornOn", { date: format.date(birthDate) }),
      labelOf(sexes, sex, language),
      communeName,
      nationalIdEnding && t("applicants.idEnding", { ending: nationalIdEnding }),
    ]
      .filter(Boolean)
      .join(" · ");
}
