import { getRouteApi } from "@tanstack/react-router";
import { labelOf, sexes } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { filtersOf, ListTools } from "../lists/list-tools.tsx";
import { type Column, useColumns } from "../lists/use-columns.ts";
import { useHref } from "../routing/use-href.ts";
import type { PersonLine } from "./use-describe-person.ts";

const route = getRouteApi("/shell/applicants");

/** Those found, with the columns that this person chose. */
export function PersonTable({ persons }: { persons: readonly PersonLine[] }) {
  const { t } = useTranslation();
  const { shown } = useColumns("applicants", usePersonColumns());
  return (
    <Sheet title={t("applicants.foundCount", { count: persons.length })} footer={t("applicants.foundNote")}>
      <DataTable className="blocks" heads={shown.map(({ head }) => head)}>
        {persons.map((person) => (
          <tr key={person.id}>
            {shown.map(({ id, cell }) => (
              <Fragment key={id}>{cell(person)}</Fragment>
            ))}
          </tr>
        ))}
      </DataTable>
    </Sheet>
  );
}

/** Saved views, columns and print; also before anybody is looked for. */
export function PersonTools() {
  const href = useHref();
  const columns = usePersonColumns();
  const { ids, usual, choose } = useColumns("applicants", columns);
  return (
    <ListTools
      list="applicants"
      filters={filtersOf(route.useSearch())}
      hrefOf={(search) => href({ to: "/applicants", search })}
      columns={columns}
      shown={ids}
      usual={usual}
      onChoose={choose}
    />
  );
}

/** Everything that the list of persons can show. */
function usePersonColumns(): Column<PersonLine>[] {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  const words = (id: string, head: string, say: (person: PersonLine) => string | null) => ({
    id,
    head,
    cell: (person: PersonLine) => <td data-label={head}>{say(person) ?? t("applicants.none")}</td>,
  });
  return [
    {
      id: "person",
      head: t("applicants.fullName"),
      cell: (person) => (
        <th scope="row">
          <Link href={href({ to: "/applicants/$id", params: { id: person.id } })}>{person.fullName}</Link>
        </th>
      ),
    },
    words("birthDate", t("applicants.birthDate"), ({ birthDate }) => birthDate && format.date(birthDate)),
    words("sex", t("applicants.sex"), ({ sex }) => labelOf(sexes, sex, language)),
    words("commune", t("applicants.commune"), ({ communeName }) => communeName),
    words(
      "nationalId",
      t("applicants.nationalId"),
      ({ nationalIdEnding }) => nationalIdEnding && `…${nationalIdEnding}`,
    ),
    words("disability", t("applicants.hasDisability"), ({ hasDisability }) =>
      t(hasDisability ? "applicants.yes" : "applicants.notRecorded"),
    ),
  ];
}
