import { useQuery } from "@tanstack/react-query";
import { foldVietnamese } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useMemo } from "react";
import { api } from "../api/api.ts";
import type { Level } from "../filters/filters.ts";
import { useToday } from "../session/now.ts";
import { shortNames } from "./place-names.ts";

export type Place = {
  code: string;
  /** For tables. */
  name: string;
  /** For the map. */
  short: string;
  /** The former district of a commune. */
  districtCode: string | null;
  /** For search without tone marks. */
  folded: string;
};

export type Places = Record<Level, ReadonlyMap<string, Place>>;

const unchanging = { staleTime: Number.POSITIVE_INFINITY, refetchInterval: false } as const;
const allCommunes = 400;

/** The names of all places of the figures: former districts, and communes of today. */
export function usePlaces() {
  const on = useToday();
  const [language] = useLanguage();
  const districts = useQuery(api.directory.districts.queryOptions(undefined, unchanging));
  const communes = useQuery(
    api.directory.communes.queryOptions({ query: "", on, limit: allCommunes }, unchanging),
  );
  const data = useMemo<Places | undefined>(() => {
    if (!districts.data || !communes.data) return undefined;
    const nameOf = { vi: "name", en: "nameEn" } as const;
    const shortDistricts = shortNames(districts.data);
    const shortCommunes = shortNames(communes.data);
    return {
      district: toMap(districts.data, ({ code, name }) => {
        const short = shortDistricts.get(code) ?? name;
        return { code, name: short, short, districtCode: null };
      }),
      commune: toMap(communes.data, (commune) => ({
        code: commune.code,
        name: commune[nameOf[language]],
        short: shortCommunes.get(commune.code) ?? commune.name,
        districtCode: commune.districtCode,
      })),
    };
  }, [districts.data, communes.data, language]);
  const error = districts.error ?? communes.error;
  const refetch = () => Promise.all([districts.refetch(), communes.refetch()]);
  return { data, error, isFetching: false, refetch };
}

function toMap<Unit extends { code: string }>(
  units: readonly Unit[],
  toPlace: (unit: Unit) => Omit<Place, "folded">,
): Map<string, Place> {
  return new Map(
    units.map((unit) => {
      const place = toPlace(unit);
      return [unit.code, { ...place, folded: foldVietnamese(`${place.name} ${place.short}`) }];
    }),
  );
}
