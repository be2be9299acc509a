import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import type { AuditLine } from "./audit-page.tsx";
import { useActionWords } from "./use-action-words.ts";

export function AuditTable({ lines }: { lines: readonly AuditLine[] }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("audit.shown", { count: lines.length })}>
      <DataTable
        className="blocks"
        heads={[t("audit.at"), t("audit.by"), t("audit.action"), t("audit.subject")]}
      >
        {lines.map((line) => (
          <AuditRow key={line.id} line={line} />
        ))}
      </DataTable>
    </Sheet>
  );
}

function AuditRow({ line }: { line: AuditLine }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useActionWords();
  return (
    <tr>
      <th scope="row">{format.dateTime(line.at)}</th>
      <td className="across">{line.by ?? t("audit.nobody")}</td>
      <td className="across">{words(line.action)}</td>
      <td data-label={t("audit.subject")}>
        <Subject line={line} />
      </td>
    </tr>
  );
}

/** The auditor sees that a record was touched, never whom it is about: so it is named by the end of its id. */
function Subject({ line: { subjectType, subjectId } }: { line: AuditLine }) {
  const { t } = useTranslation();
  const href = useHref();
  if (subjectType === "calendar-year")
    return (
      <Link href={href({ to: "/audit", search: { subject: subjectId } })}>
        {t("audit.year", { year: subjectId })}
      </Link>
    );
  const isRecord = subjectId.length === 36;
  if (!isRecord) return null;
  const ending = subjectId.slice(-6);
  return (
    <Link href={href({ to: "/audit", search: { subject: subjectId } })}>
      {t("audit.record", { type: subjectWord(subjectType), ending })}
    </Link>
  );
  function subjectWord(type: string): string {
    switch (type) {
      case "applicant":
      case "request":
      case "case":
      case "account":
      case "office":
      case "provider":
      case "appraisal":
      case "agency":
      case "notice":
      case "referral":
      case "incoming-referral":
      case "evaluation-plan":
      case "list-view":
      case "satisfaction":
      case "complaint":
      case "plan":
      case "population-import":
      case "population-screening":
      case "population-list":
      case "training":
      case "training-year":
      case "outreach":
      case "material":
      case "survey":
      case "inspection":
      case "recommendation":
      case "progress-report":
      case "reminder":
      case "focal-point":
        return t(`audit.subjects.${type}`);
      default:
        return t("audit.subjects.other");
    }
  }
}
