import { type CaseStatus, caseStatuses, fieldsOfLaw, formsOfAid, labelOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
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
};

export function CaseTable({ lines }: { lines: readonly CaseLine[] }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("cases.list.shown", { count: lines.length })}>
      <DataTable className="blocks">
        <thead>
          <tr>
            <th scope="col">{t("lists.fileCode")}</th>
            <th scope="col">{t("lists.person")}</th>
            <th scope="col">{t("lists.matter")}</th>
            <th scope="col">{t("lists.status")}</th>
            <th scope="col">{t("lists.provider")}</th>
            <th scope="col">{t("lists.acceptedAt")}</th>
            <th scope="col">{t("lists.due")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <CaseRow key={line.id} line={line} />
          ))}
        </tbody>
      </DataTable>
    </Sheet>
  );
}

function CaseRow({ line }: { line: CaseLine }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  return (
    <tr>
      <th scope="row">
        <Link className="nowrap" href={href({ to: "/cases/$id", params: { id: line.id } })}>
          {line.fileCode}
        </Link>
      </th>
      <td className="across">
        <TwoLines first={line.fullName} second={line.communeName} />
      </td>
      <td className="across">
        <TwoLines
          first={labelOf(fieldsOfLaw, line.fieldOfLaw, language)}
          second={labelOf(formsOfAid, line.formOfAid, language)}
        />
      </td>
      <td className="across">
        <Status kind={markOf[line.status]}>{labelOf(caseStatuses, line.status, language)}</Status>
      </td>
      <td data-label={t("lists.provider")}>{line.providerName ?? t("lists.noProvider")}</td>
      <td data-label={t("lists.acceptedAt")}>{format.date(line.acceptedAt)}</td>
      <td data-label={t("lists.due")}>{line.nextDueAt ? format.date(line.nextDueAt) : t("lists.noDue")}</td>
    </tr>
  );
}
