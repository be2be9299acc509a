import { type PlainDate, partsOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useToday } from "../session/clock.tsx";

export interface NamedAgency {
  name: string;
  nameEn: string | null;
  from: PlainDate | null;
  until: PlainDate | null;
}

/** The name of an agency in the chosen language; one that has ended says until when it had it. */
export function useAgencyWords(): (agency: NamedAgency) => string {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const today = useToday();
  return (agency) => {
    const name = language === "en" ? (agency.nameEn ?? agency.name) : agency.name;
    if (agency.until === null || agency.until >= today) return name;
    return t("agencies.nameUntil", { name, day: format.date(agency.until) });
  };
}

/** The first of January: since when a list usually looks back. */
export function startOfYear(today: PlainDate): PlainDate {
  return `${partsOf(today).year}-01-01` as PlainDate;
}
