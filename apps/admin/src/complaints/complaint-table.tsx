import { complaintSubjects, labelOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import type { ComplaintLine } from "./complaint-list-page.tsx";
import { ComplaintStatusMark } from "./complaint-status-mark.tsx";

export function ComplaintTable({ lines }: { lines: readonly ComplaintLine[] }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("complaints.list.shown", { count: lines.length })}>
      <DataTable
        className="blocks"
        heads={[
          t("complaints.person"),
          t("complaints.subject"),
          t("lists.status"),
          t("complaints.receivedOn"),
          t("lists.due"),
          t("complaints.office"),
        ]}
      >
        {lines.map((line) => (
          <ComplaintRow key={line.id} line={line} />
        ))}
      </DataTable>
    </Sheet>
  );
}

function ComplaintRow({ line }: { line: ComplaintLine }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  const open = href({ to: "/complaints/$id", params: { id: line.id } });
  return (
    <tr>
      <th scope="row">
        <Link href={open}>{line.fullName}</Link>
        <br />
        <small className="soft">{line.fileCode ?? t("complaints.ofRequest")}</small>
      </th>
      <td className="across">{labelOf(complaintSubjects, line.subject, language)}</td>
      <td className="across">
        <ComplaintStatusMark status={line.status} />
      </td>
      <td data-label={t("complaints.receivedOn")}>{format.date(line.receivedOn)}</td>
      <td data-label={t("lists.due")}>{dueOf(line)}</td>
      <td data-label={t("complaints.office")}>{line.officeName}</td>
    </tr>
  );
  function dueOf({ due, rule }: ComplaintLine): string {
    if (due) return format.date(due);
    return rule ? t("work.time.untold") : t("lists.noDue");
  }
}
