import { labelOf, outreachKinds } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { OutreachStatusMark } from "./outreach-status-mark.tsx";
import type { OutreachYear } from "./outreach-year-page.tsx";

type Line = OutreachYear["lines"][number];

/** The sessions of a year by day, with what they reached. */
export function SessionTable({ year: { lines, isCut } }: { year: OutreachYear }) {
  const { t } = useTranslation();
  if (lines.length === 0) return <Notice tone="info">{t("outreach.year.empty")}</Notice>;
  return (
    <Sheet title={t("outreach.year.shown", { count: lines.length })}>
      {isCut && <Notice tone="warn">{t("outreach.year.cut")}</Notice>}
      <DataTable
        className="blocks"
        heads={[
          t("outreach.name"),
          t("outreach.on"),
          t("outreach.place"),
          t("lists.status"),
          t("outreach.participants"),
          t("outreach.pwd"),
          t("outreach.advised"),
          t("outreach.requests"),
        ]}
      >
        {lines.map((line) => (
          <SessionRow key={line.id} line={line} />
        ))}
      </DataTable>
    </Sheet>
  );
}

function SessionRow({ line }: { line: Line }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  return (
    <tr>
      <th scope="row">
        <Link href={href({ to: "/outreach/$id", params: { id: line.id } })}>{line.name}</Link>
        <br />
        <small className="soft">{labelOf(outreachKinds, line.kind, language)}</small>
      </th>
      <td data-label={t("outreach.on")}>
        {format.date(line.on)} {line.beginsAt}
      </td>
      <td className="across">
        {line.venue}, {line.communeName}
      </td>
      <td className="across">
        <OutreachStatusMark status={line.status} />
      </td>
      <NumberCell head={t("outreach.participants")}>{line.participants}</NumberCell>
      <NumberCell head={t("outreach.pwd")}>{line.pwdParticipants}</NumberCell>
      <NumberCell head={t("outreach.advised")}>{line.advised}</NumberCell>
      <NumberCell head={t("outreach.requests")}>{line.requestCount}</NumberCell>
    </tr>
  );
}
