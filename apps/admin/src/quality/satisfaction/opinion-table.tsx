import { labelOf, satisfactionChannels } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useHref } from "../../routing/use-href.ts";
import type { OpinionLine } from "./opinion-list-page.tsx";

export function OpinionTable({ lines }: { lines: readonly OpinionLine[] }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("quality.list.shown", { count: lines.length })}>
      <DataTable
        className="blocks"
        heads={[
          t("lists.fileCode"),
          t("quality.list.person"),
          t("lists.status"),
          t("quality.opinions.how"),
          t("quality.list.closedOn"),
          t("quality.opinions.askedAt"),
          t("quality.opinions.answeredAt"),
        ]}
      >
        {lines.map((line) => (
          <Row key={line.caseId} line={line} />
        ))}
      </DataTable>
    </Sheet>
  );
}

function Row({ line }: { line: OpinionLine }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  const { caseId, fileCode, fullName, channel, closedOn, askedAt, answeredAt } = line;
  return (
    <tr>
      <th scope="row">
        <Link className="nowrap" href={href({ to: "/quality/cases/$id/opinion", params: { id: caseId } })}>
          {fileCode}
        </Link>
      </th>
      <td className="across">{fullName}</td>
      <td className="across">
        <OpinionStatus line={line} />
      </td>
      <td data-label={t("quality.opinions.how")}>
        {channel ? labelOf(satisfactionChannels, channel, language) : "–"}
      </td>
      <td data-label={t("quality.list.closedOn")}>{format.date(closedOn)}</td>
      <td data-label={t("quality.opinions.askedAt")}>
        {askedAt ? format.date(askedAt) : t("quality.opinions.notYet")}
      </td>
      <td data-label={t("quality.opinions.answeredAt")}>
        {answeredAt ? format.date(answeredAt) : t("quality.opinions.notYet")}
      </td>
    </tr>
  );
}

type Standing = Pick<OpinionLine, "askedAt" | "answeredAt" | "needsCare" | "refused">;

export function OpinionStatus({ line: { askedAt, answeredAt, needsCare, refused } }: { line: Standing }) {
  const { t } = useTranslation();
  if (!askedAt) return <Status kind="unknown">{t("quality.opinions.toAsk")}</Status>;
  if (!answeredAt) return <Status kind="waiting">{t("quality.opinions.waits")}</Status>;
  if (needsCare) return <Status kind="today">{t("quality.opinions.care")}</Status>;
  if (refused) return <Status kind="stopped">{t("quality.opinions.refused")}</Status>;
  return <Status kind="done">{t("quality.opinions.isAnswered")}</Status>;
}
