import { useQuery } from "@tanstack/react-query";
import { disabilityDegrees, type GroundId, groundTitle, labelOf, sexes } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Inputs, Outputs } from "../api/outputs.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import "./population.css";
import { communeListRoute, listedParts } from "./population.routes.ts";
import { useExcel } from "./use-excel.ts";

type CommuneList = Outputs["population"]["list"];
type Person = CommuneList["persons"][number];

/** Persons of a commune for its officer: to be looked at, printed or handed over as Excel. */
export function CommuneListPage() {
  const { code } = communeListRoute.useParams();
  const { on, part } = communeListRoute.useSearch();
  const asked = { communeCode: code, on: on as Inputs["population"]["list"]["on"], part };
  const query = useQuery(api.population.list.queryOptions(asked));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={8}>
      {(list) => <List list={list} asked={asked} />}
    </LoadingPanel>
  );
}

function List({ list, asked }: { list: CommuneList; asked: Inputs["population"]["list"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const excel = useExcel(api.population.listFile.queryOptions(asked, { staleTime: 0, gcTime: 0 }));
  usePageTitle(list.name);
  return (
    <>
      <PageHead
        title={list.name}
        crumbs={[
          { label: t("frame.places.population"), href: href({ to: "/population", search: {} }) },
          { label: list.name },
        ]}
        facts={[
          t("population.screenedOn", { day: format.date(list.on) }),
          t("population.asOf", { day: format.date(list.asOf) }),
        ]}
      >
        <Segmented
          label={t("population.parts")}
          segments={listedParts.map((part) => ({
            id: part,
            label: t(`population.figures.${part}`),
            href: href({
              to: "/population/communes/$code",
              params: { code: list.code },
              search: { on: list.on, part },
            }),
          }))}
          current={asked.part}
        />
        <Button isBusy={excel.isBusy} onClick={() => excel.save()}>
          {t("population.excel")}
        </Button>
        <Button kind="main" onClick={() => window.print()}>
          {t("population.print")}
        </Button>
      </PageHead>
      {excel.error && <p className="empty">{explainFailure(excel.error)}</p>}
      <Persons list={list} part={asked.part} />
    </>
  );
}

function Persons({ list: { persons }, part }: { list: CommuneList; part: (typeof listedParts)[number] }) {
  const { t } = useTranslation();
  const title = t(`population.figures.${part}`);
  if (persons.length === 0) return <p className="empty">{t("population.nobody")}</p>;
  return (
    <Sheet title={t("population.listTitle", { part: title, count: persons.length })}>
      <DataTable className="blocks">
        <thead>
          <tr>
            {(["person", "birth", "sex", "nationalId", "address", "degree", "ground"] as const).map(
              (head) => (
                <th key={head} scope="col">
                  {t(`population.heads.${head}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {persons.map((person) => (
            <Row key={person.row} person={person} />
          ))}
        </tbody>
      </DataTable>
    </Sheet>
  );
}

function Row({ person }: { person: Person }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const [language] = useLanguage();
  const { birth, sex, applicantId: id } = person;
  return (
    <tr>
      <th scope="row">
        {id ? (
          <Link href={href({ to: "/applicants/$id", params: { id } })}>{person.fullName}</Link>
        ) : (
          person.fullName
        )}
      </th>
      <td data-label={t("population.heads.birth")}>{birth.length === 4 ? birth : format.date(birth)}</td>
      <td data-label={t("population.heads.sex")}>{sex && labelOf(sexes, sex as "male", language)}</td>
      <td data-label={t("population.heads.nationalId")}>{person.nationalId}</td>
      <td data-label={t("population.heads.address")}>{person.address}</td>
      <td data-label={t("population.heads.degree")}>
        {labelOf(disabilityDegrees, person.degree as "severe", language)}
      </td>
      <td data-label={t("population.heads.ground")}>
        {person.grounds.map((ground) => groundTitle(ground as GroundId, language)).join("; ")}
      </td>
    </tr>
  );
}
