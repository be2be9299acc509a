import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { api } from "../api/api.ts";

/** The name of a former district. The list ended with the districts and never changes again. */
export function useDistrictName(code: string | null | undefined): string | undefined {
  const [language] = useLanguage();
  const { data } = useQuery(
    api.directory.districts.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }),
  );
  const district = data?.find((candidate) => candidate.code === code);
  return language === "vi" ? district?.name : district?.nameEn;
}
