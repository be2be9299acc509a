import { fieldsOfLaw, formsOfAid, labelOf, type RequestStatus, requestStatuses } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { TwoLines } from "../routing/two-lines.tsx";
import { useHref } from "../routing/use-href.ts";
import type { RequestLine } from "./request-list-page.tsx";

const markOf: Record<RequestStatus, StatusKind> = {
  received: "running",
  "supplement-requested": "waiting",
  accepted: "done",
  refused: "stopped",
  withdrawn: "stopped",
};

export function RequestTable({ lines }: { lines: readonly RequestLine[] }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("requests.list.shown", { count: lines.length })}>
      <DataTable className="blocks">
        <thead>
          <tr>
            <th scope="col">{t("lists.person")}</th>
            <th scope="col">{t("lists.matter")}</th>
            <th scope="col">{t("lists.status")}</th>
            <th scope="col">{t("lists.receivedAt")}</th>
            <th scope="col">{t("lists.office")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <RequestRow key={line.id} line={line} />
          ))}
        </tbody>
      </DataTable>
    </Sheet>
  );
}

function RequestRow({ line }: { line: RequestLine }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  return (
    <tr>
      <th scope="row">
        <Link href={href({ to: "/requests/$id", params: { id: line.id } })}>{line.fullName}</Link>
        <br />
        <small className="soft">{line.communeName}</small>
      </th>
      <td className="across">
        <TwoLines
          first={labelOf(fieldsOfLaw, line.fieldOfLaw, language)}
          second={labelOf(formsOfAid, line.formOfAid, language)}
        />
      </td>
      <td className="across">
        <Status kind={line.confirmationWaiting ? "today" : markOf[line.status]}>
          {line.confirmationWaiting
            ? t("requests.list.confirmationWaiting")
            : labelOf(requestStatuses, line.status, language)}
        </Status>
      </td>
      <td data-label={t("lists.receivedAt")}>{format.dateTime(line.receivedAt)}</td>
      <td data-label={t("lists.office")}>{line.officeCode}</td>
    </tr>
  );
}
