import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type AgencyKind, agencyKinds, labelOf, type PlainDate } from "@tgpl/domain";
import { ComboField, type ComboItem } from "@tgpl/ui/combo-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { useSettled } from "../api/use-settled.ts";
import { useAgencyWords } from "./use-agency-words.ts";

/** Those that may give notice. */
export const proceedingsKinds: readonly AgencyKind[] = agencyKinds.flatMap(({ code, conductsProceedings }) =>
  conductsProceedings ? [code] : [],
);

export interface AgencyFieldProps {
  label: string;
  id: string;
  /** Only agencies of these kinds. */
  kinds?: readonly AgencyKind[] | undefined;
  /** Only agencies that are there on this day. */
  on: PlainDate | null;
  value: ComboItem | null;
  onChange: (agency: ComboItem | null) => void;
  error?: string | undefined;
  className?: string | undefined;
}

/** An agency of the register, found by typing without tone marks. */
export function AgencyField({ kinds, on, value, ...field }: AgencyFieldProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const words = useAgencyWords();
  const [typed, setTyped] = useState("");
  const text = useSettled(typed);
  const found = useQuery(
    api.agencies.list.queryOptions(
      { text, on, ...(kinds && { kinds: [...kinds] }) },
      { placeholderData: keepPreviousData },
    ),
  );
  const items = (found.data ?? []).map((agency) => ({
    id: agency.id,
    label: words(agency),
    description: [labelOf(agencyKinds, agency.kind, language), agency.communeName]
      .filter(Boolean)
      .join(" · "),
  }));
  return (
    <ComboField
      {...field}
      value={value}
      items={items}
      onSearch={setTyped}
      isSearching={found.isFetching || typed !== text}
      emptyText={t("agencies.notFound")}
    />
  );
}
