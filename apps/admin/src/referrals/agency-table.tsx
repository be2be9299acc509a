import { agencyKinds, labelOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import type { AgencyLine } from "./agency-list-page.tsx";

export function AgencyTable({ lines }: { lines: readonly AgencyLine[] }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const href = useHref();
  const days = useAgencyDays();
  const none = t("applicants.none");
  return (
    <Sheet title={t("agencies.shown", { count: lines.length })}>
      <DataTable
        className="blocks"
        heads={[t("agencies.name"), t("agencies.kind"), t("agencies.phone"), t("agencies.days")]}
      >
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <Link href={href({ to: "/agencies/$id", params: { id: line.id } })}>
                {language === "en" ? (line.nameEn ?? line.name) : line.name}
              </Link>
            </th>
            <td className="across">{labelOf(agencyKinds, line.kind, language)}</td>
            <td data-label={t("agencies.phone")}>{line.phone ?? none}</td>
            <td data-label={t("agencies.days")}>{days(line)}</td>
          </tr>
        ))}
      </DataTable>
    </Sheet>
  );
}

/** "từ 01/07/2025", "đến 30/06/2025". */
export function useAgencyDays(): (agency: Pick<AgencyLine, "from" | "until">) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ from, until }) => {
    const words = [
      from && t("agencies.from", { day: format.date(from) }),
      until && t("agencies.until", { day: format.date(until) }),
    ].filter(Boolean);
    return words.length > 0 ? words.join(" ") : t("agencies.always");
  };
}
