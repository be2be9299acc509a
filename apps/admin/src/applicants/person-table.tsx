import { labelOf, sexes } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import type { PersonLine } from "./use-describe-person.ts";

export function PersonTable({ persons }: { persons: readonly PersonLine[] }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("applicants.foundCount", { count: persons.length })} footer={t("applicants.foundNote")}>
      <DataTable
        className="blocks"
        heads={[
          t("applicants.fullName"),
          t("applicants.birthDate"),
          t("applicants.sex"),
          t("applicants.commune"),
          t("applicants.nationalId"),
          t("applicants.hasDisability"),
        ]}
      >
        {persons.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </DataTable>
    </Sheet>
  );
}

function PersonRow({ person }: { person: PersonLine }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  const none = t("applicants.none");
  return (
    <tr>
      <th scope="row">
        <Link href={href({ to: "/applicants/$id", params: { id: person.id } })}>{person.fullName}</Link>
      </th>
      <td data-label={t("applicants.birthDate")}>
        {person.birthDate ? format.date(person.birthDate) : none}
      </td>
      <td data-label={t("applicants.sex")}>{labelOf(sexes, person.sex, language)}</td>
      <td data-label={t("applicants.commune")}>{person.communeName}</td>
      <td data-label={t("applicants.nationalId")}>
        {person.nationalIdEnding ? `…${person.nationalIdEnding}` : none}
      </td>
      <td data-label={t("applicants.hasDisability")}>
        {person.hasDisability ? t("applicants.yes") : t("applicants.notRecorded")}
      </td>
    </tr>
  );
}
