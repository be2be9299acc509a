import { useQuery } from "@tanstack/react-query";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import "./population.css";
import { ImportStatusMark } from "./import-status-mark.tsx";
import { SendRegister } from "./send-register.tsx";

type ImportLine = Outputs["population"]["imports"][number];

/** Files of the register: one is sent, and what became of the earlier ones. */
export function ImportsPage() {
  const { t } = useTranslation();
  const title = t("population.imports.title");
  usePageTitle(title);
  const href = useHref();
  const imports = useQuery(api.population.imports.queryOptions());
  return (
    <>
      <PageHead
        title={title}
        note={t("population.imports.note")}
        crumbs={[
          { label: t("frame.places.population"), href: href({ to: "/population", search: {} }) },
          { label: title },
        ]}
      />
      <SendRegister />
      <LoadingPanel
        query={imports}
        isEmpty={(lines) => lines.length === 0}
        empty={t("population.imports.empty")}
        explain={explainFailure}
        rows={4}
      >
        {(lines) => <Files lines={lines} />}
      </LoadingPanel>
    </>
  );
}

function Files({ lines }: { lines: readonly ImportLine[] }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("population.imports.shown", { count: lines.length })}>
      <DataTable className="blocks">
        <thead>
          <tr>
            <th scope="col">{t("population.imports.file")}</th>
            <th scope="col">{t("population.imports.asOf")}</th>
            <th scope="col">{t("population.imports.state")}</th>
            <th scope="col" className="num">
              {t("population.imports.rows")}
            </th>
            <th scope="col" className="num">
              {t("population.imports.currentIn")}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.id} line={line} />
          ))}
        </tbody>
      </DataTable>
    </Sheet>
  );
}

function Row({ line }: { line: ImportLine }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  return (
    <tr>
      <th scope="row">
        <Link href={href({ to: "/population/imports/$id", params: { id: line.id } })}>{line.fileName}</Link>
        <br />
        <small className="soft">
          {line.createdByName}, {format.dateTime(line.createdAt)}
        </small>
      </th>
      <td data-label={t("population.imports.asOf")}>{format.date(line.asOf)}</td>
      <td className="across">
        <ImportStatusMark status={line.status} />
      </td>
      <td className="num" data-label={t("population.imports.rows")}>
        {format.number(line.rows - line.faultyRows)}
      </td>
      <td className="num" data-label={t("population.imports.currentIn")}>
        {format.number(line.currentIn)}
      </td>
    </tr>
  );
}
