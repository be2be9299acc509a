import { getRouteApi } from "@tanstack/react-router";
import { labelOf, type RequestStatus, requestStatuses } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { filtersOf, ListTools } from "../lists/list-tools.tsx";
import { type Column, useColumns } from "../lists/use-columns.ts";
import { useIsChanged } from "../live/changed-records.ts";
import { useHref } from "../routing/use-href.ts";
import { MatterCell } from "./matter-cell.tsx";
import type { RequestLine } from "./request-list-page.tsx";

const route = getRouteApi("/shell/requests");

const markOf: Record<RequestStatus, StatusKind> = {
  received: "running",
  "supplement-requested": "waiting",
  accepted: "done",
  refused: "stopped",
  withdrawn: "stopped",
};

/** Saved views, columns and print; also where the filters leave nothing. */
export function RequestTools() {
  const href = useHref();
  const columns = useRequestColumns();
  const { ids, usual, choose } = useColumns("requests", columns);
  return (
    <ListTools
      list="requests"
      filters={filtersOf(route.useSearch())}
      hrefOf={(search) => href({ to: "/requests", search })}
      columns={columns}
      shown={ids}
      usual={usual}
      onChoose={choose}
    />
  );
}

export function RequestTable({ lines }: { lines: readonly RequestLine[] }) {
  const { t } = useTranslation();
  const isChanged = useIsChanged();
  const { shown } = useColumns("requests", useRequestColumns());
  return (
    <Sheet title={t("requests.list.shown", { count: lines.length })}>
      <DataTable className="blocks" heads={shown.map(({ head }) => head)}>
        {lines.map((line) => (
          <tr key={line.id} className={isChanged(line.id) ? "changed-row" : undefined}>
            {shown.map(({ id, cell }) => (
              <Fragment key={id}>{cell(line)}</Fragment>
            ))}
          </tr>
        ))}
      </DataTable>
    </Sheet>
  );
}

/** Everything that the list of requests can show. */
function useRequestColumns(): Column<RequestLine>[] {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  return [
    {
      id: "person",
      head: t("lists.person"),
      cell: (line) => (
        <th scope="row">
          <Link href={href({ to: "/requests/$id", params: { id: line.id } })}>{line.fullName}</Link>
          <br />
          <small className="soft">{line.communeName}</small>
        </th>
      ),
    },
    { id: "matter", head: t("lists.matter"), cell: (line) => <MatterCell line={line} /> },
    {
      id: "status",
      head: t("lists.status"),
      cell: (line) => (
        <td className="across">
          <Status kind={line.confirmationWaiting ? "today" : markOf[line.status]}>
            {line.confirmationWaiting
              ? t("requests.list.confirmationWaiting")
              : labelOf(requestStatuses, line.status, language)}
          </Status>
        </td>
      ),
    },
    {
      id: "receivedAt",
      head: t("lists.receivedAt"),
      cell: (line) => <td data-label={t("lists.receivedAt")}>{format.dateTime(line.receivedAt)}</td>,
    },
    {
      id: "office",
      head: t("lists.office"),
      cell: (line) => <td data-label={t("lists.office")}>{line.officeCode}</td>,
    },
    {
      id: "disability",
      head: t("applicants.hasDisability"),
      isExtra: true,
      cell: (line) => (
        <td data-label={t("applicants.hasDisability")}>
          {t(line.hasDisability ? "applicants.yes" : "applicants.no")}
        </td>
      ),
    },
  ];
}
