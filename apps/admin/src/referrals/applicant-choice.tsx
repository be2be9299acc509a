import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { ComboField, type ComboItem } from "@tgpl/ui/combo-field.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { useSettled } from "../api/use-settled.ts";
import { useDescribePerson } from "../applicants/use-describe-person.ts";

export interface ApplicantChoiceProps {
  label: string;
  id: string;
  value: ComboItem | null;
  onChange: (person: ComboItem | null) => void;
  error?: string | undefined;
}

/** A person of the register, found by name without marks, identity number or phone. */
export function ApplicantChoice({ value, ...field }: ApplicantChoiceProps) {
  const { t } = useTranslation();
  const describe = useDescribePerson();
  const [typed, setTyped] = useState("");
  const text = useSettled(typed.trim());
  const canSearch = text.length >= 2;
  const found = useQuery(
    api.applicants.search.queryOptions(canSearch ? { text } : skipToken, {
      placeholderData: keepPreviousData,
    }),
  );
  const items = canSearch
    ? (found.data ?? []).map((person) => ({
        id: person.id,
        label: person.fullName,
        description: describe(person),
      }))
    : [];
  return (
    <ComboField
      {...field}
      value={value}
      items={items}
      onSearch={setTyped}
      isSearching={found.isFetching || typed.trim() !== text}
      emptyText={canSearch ? t("applicants.notFound") : t("applicants.typeMore")}
    />
  );
}
