import { type CaseStatus, caseStatuses, labelOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { Column } from "../lists/use-columns.ts";
import { MatterCell } from "../requests/matter-cell.tsx";
import { TwoLines } from "../routing/two-lines.tsx";
import { useHref } from "../routing/use-href.ts";
import type { CaseLine } from "./case-list-page.tsx";

const markOf: Record<CaseStatus, StatusKind> = {
  accepted: "today",
  "provider-appointed": "running",
  "in-progress": "running",
  closed: "done",
  "handed-over": "done",
  discontinued: "stopped",
  transferred: "stopped",
};

/** Everything that the list of cases can show. */
export function useCaseColumns(): Column<CaseLine>[] {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  const words = (id: string, head: string, say: (line: CaseLine) => string, isExtra = false) => ({
    id,
    head,
    isExtra,
    cell: (line: CaseLine) => <td data-label={head}>{say(line)}</td>,
  });
  return [
    {
      id: "fileCode",
      head: t("lists.fileCodeAndDay"),
      cell: (line) => (
        <th scope="row">
          <Link className="nowrap" href={href({ to: "/cases/$id", params: { id: line.id } })}>
            {line.fileCode}
          </Link>
          <br />
          <small className="soft">{format.date(line.acceptedAt)}</small>
        </th>
      ),
    },
    {
      id: "person",
      head: t("lists.person"),
      cell: (line) => (
        <td className="across">
          <TwoLines first={line.fullName} second={line.communeName} />
        </td>
      ),
    },
    { id: "matter", head: t("lists.matter"), cell: (line) => <MatterCell line={line} /> },
    {
      id: "status",
      head: t("lists.statusAndProvider"),
      cell: (line) => (
        <td className="across">
          <Status kind={markOf[line.status]}>{labelOf(caseStatuses, line.status, language)}</Status>
          <br />
          <small className="soft">{line.providerName ?? t("lists.noProvider")}</small>
        </td>
      ),
    },
    words("due", t("lists.due"), (line) => (line.nextDueAt ? format.date(line.nextDueAt) : t("lists.noDue"))),
    words("provider", t("lists.provider"), (line) => line.providerName ?? t("lists.noProvider"), true),
    words("acceptedAt", t("lists.acceptedAt"), (line) => format.date(line.acceptedAt), true),
    words("office", t("lists.office"), (line) => line.officeCode, true),
    words(
      "disability",
      t("applicants.hasDisability"),
      (line) => t(line.hasDisability ? "applicants.yes" : "applicants.no"),
      true,
    ),
    words(
      "closedOn",
      t("lists.closedOn"),
      (line) => (line.closedOn ? format.date(line.closedOn) : t("lists.notClosed")),
      true,
    ),
  ];
}
