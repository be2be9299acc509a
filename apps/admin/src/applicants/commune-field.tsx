import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ComboField, type ComboItem } from "@tgpl/ui/combo-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import type { Outputs } from "../api/outputs.ts";
import { useSettled } from "../api/use-settled.ts";
import type { ApplicantFormValue, ChosenCommune } from "./applicant-form-value.ts";
import { applicantFieldId } from "./to-applicant-field.ts";
import { useApplicantRules } from "./use-applicant-rules.ts";
import { useDistrictName } from "./use-district-name.ts";
import { useIsOldCommune } from "./use-is-old-commune.ts";

type Commune = Outputs["directory"]["communes"][number];

/** Where the person lives: the commune of today, found by typing without tone marks or by its former name. */
export function CommuneField() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { control, formState } = useFormContext<ApplicantFormValue>();
  const { field } = useController({ control, name: "commune", rules: useApplicantRules().commune });
  const [typed, setTyped] = useState("");
  const query = useSettled(typed);
  const found = useQuery(
    api.directory.communes.queryOptions({ query, limit: 20 }, { placeholderData: keepPreviousData }),
  );
  const communes = found.data ?? [];
  const districtName = useDistrictName(field.value?.districtCode);
  const isOld = useIsOldCommune(field.value?.code);
  const toItem = (commune: Commune): ComboItem => ({
    id: commune.code,
    label: language === "vi" ? commune.name : commune.nameEn,
    description: describe(commune),
  });
  const describe = ({ districtName: district, formerName }: Commune) =>
    [
      formerName && t("applicants.formerName", { name: formerName }),
      t("applicants.formerDistrict", { name: district }),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <ComboField
      label={t("applicants.commune")}
      className="c3"
      id={applicantFieldId("commune")}
      error={formState.errors.commune?.message}
      hint={
        isOld
          ? t("applicants.communeOld")
          : districtName && t("applicants.formerDistrict", { name: districtName })
      }
      value={field.value && { id: field.value.code, label: field.value.name }}
      onChange={(item) => field.onChange(item && chosen(item, communes))}
      items={communes.map(toItem)}
      onSearch={setTyped}
      isSearching={found.isFetching || typed !== query}
      onBlur={field.onBlur}
    />
  );
}

function chosen({ id, label }: ComboItem, communes: readonly Commune[]): ChosenCommune {
  const districtCode = communes.find(({ code }) => code === id)?.districtCode ?? null;
  return { code: id, name: label, districtCode };
}
