import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useTranslation } from "react-i18next";

export interface FilterSelectProps {
  label: string;
  options: readonly { value: string; label: string }[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  /** Of "everything". */
  emptyLabel?: string | undefined;
}

/** One filter of a list; choosing it narrows the list at once. */
export function FilterSelect({ label, options, value, onChange, emptyLabel }: FilterSelectProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={label}
      options={options}
      emptyLabel={emptyLabel ?? t("lists.all")}
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  );
}
