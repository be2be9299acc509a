import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { PlainDate } from "@tgpl/domain";
import { ComboField } from "@tgpl/ui/combo-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { type ReactNode, useState } from "react";
import { api } from "../api/api.ts";
import { useSettled } from "../api/use-settled.ts";

export interface PlaceChoice {
  id: string;
  label: string;
}

export interface CommuneSearchFieldProps {
  label: ReactNode;
  id: string;
  /** The day on which the commune must be one; today when it is not known. */
  on: PlainDate | null;
  value: PlaceChoice | null;
  onChange: (value: PlaceChoice | null) => void;
  error?: ReactNode | undefined;
  hint?: ReactNode | undefined;
}

/** A commune of a day, found by typing without tone marks or by its former name. */
export function CommuneSearchField({ on, value, ...field }: CommuneSearchFieldProps) {
  const [language] = useLanguage();
  const [typed, setTyped] = useState("");
  const query = useSettled(typed);
  const found = useQuery(
    api.directory.communes.queryOptions(
      { query, limit: 20, ...(on && { on }) },
      { placeholderData: keepPreviousData },
    ),
  );
  return (
    <ComboField
      {...field}
      value={value}
      items={(found.data ?? []).map(({ code, name, nameEn, districtName }) => ({
        id: code,
        label: language === "vi" ? name : nameEn,
        description: districtName,
      }))}
      onSearch={setTyped}
      isSearching={found.isFetching || typed !== query}
    />
  );
}
