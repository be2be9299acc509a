import { useQuery } from "@tanstack/react-query";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextField } from "@tgpl/ui/text-field.tsx";
import type { ChangeEvent } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";

export interface AgencyFieldsProps {
  prefix: string;
  label: string;
  hint: string;
  error: string | undefined;
  code: UseFormRegisterReturn;
  name: UseFormRegisterReturn;
  /** Takes the name of the agency over, where nothing was typed yet. */
  onAgency: (name: string) => void;
  isEmpty: () => boolean;
}

/** An agency of the directory, and its full name: the directory knows the kinds, the paper names the court. */
export function AgencyFields({
  prefix,
  label,
  hint,
  error,
  code,
  name,
  onAgency,
  isEmpty,
}: AgencyFieldsProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const agencies = useQuery(api.directory.agencies.queryOptions()).data ?? [];
  const options = agencies
    .filter(({ kind }) => proceedingsKinds.includes(kind))
    .map((one) => ({ value: one.code, label: language === "vi" ? one.name : one.nameEn }));
  const change = (event: ChangeEvent<HTMLSelectElement>) => {
    void code.onChange(event);
    const chosen = agencies.find((one) => one.code === event.target.value);
    // The papers are in Vietnamese, whatever the language of the screen.
    if (chosen && isEmpty()) onAgency(chosen.name);
  };
  return (
    <div className="field-pair">
      <SelectField
        label={t("cases.court.fromDirectory")}
        emptyLabel={t("cases.court.noAgency")}
        options={options}
        {...code}
        onChange={change}
      />
      <TextField
        label={label}
        hint={hint}
        id={`${prefix}-${name.name}`}
        maxLength={200}
        error={error}
        {...name}
      />
    </div>
  );
}

const proceedingsKinds = [
  "police",
  "procuracy",
  "court",
  "custody",
  "justice-department",
  "peoples-committee",
];
