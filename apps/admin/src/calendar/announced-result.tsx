import { dayOf, getDeadlineRule, type Instant, type PlainDate } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Notice } from "@tgpl/ui/notice.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { Outputs } from "../api/outputs.ts";

type Result = Outputs["calendar"]["announceYear"];

/** What saving a year did: how many stored limits and counts moved, and which. */
export function AnnouncedResult({ result: { year, changed, moved } }: { result: Result }) {
  const { t } = useTranslation();
  const limits = changed.cases + changed.requests + changed.complaints;
  return (
    <>
      <Notice tone="good" title={t("calendar.saved", { year })}>
        <p>
          {t("calendar.movedLimits", { count: limits })}{" "}
          {changed.acceptances > 0 && t("calendar.movedAcceptances", { count: changed.acceptances })}
        </p>
      </Notice>
      {moved.length > 0 && <MovedSheet moved={moved} count={limits} />}
    </>
  );
}

function MovedSheet({ moved, count }: { moved: Result["moved"]; count: number }) {
  const { t } = useTranslation();
  return (
    <Sheet
      title={t("calendar.moved.title")}
      aside={
        moved.length < count && (
          <span className="note soft">{t("calendar.moved.cut", { shown: moved.length, count })}</span>
        )
      }
    >
      <DataTable
        className="blocks"
        heads={[
          t("calendar.moved.file"),
          t("calendar.moved.limit"),
          t("calendar.moved.before"),
          t("calendar.moved.after"),
          t("calendar.moved.days"),
        ]}
      >
        {moved.map((limit) => (
          <MovedRow key={`${limit.subject.type} ${limit.subject.id}`} limit={limit} />
        ))}
      </DataTable>
    </Sheet>
  );
}

function MovedRow({ limit }: { limit: Result["moved"][number] }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { fileCode, rule, before, after, changedDays } = limit;
  const due = (moment: Instant | null) =>
    moment === null ? t("calendar.moved.untold") : format.weekdayDate(dayOf(moment));
  return (
    <tr>
      <th scope="row" className="nowrap">
        {fileCode ?? t("calendar.moved.complaint")}
      </th>
      <td className="across">{getDeadlineRule(rule, dayFor(limit)).title[language]}</td>
      <td data-label={t("calendar.moved.before")}>{due(before)}</td>
      <td data-label={t("calendar.moved.after")}>
        <b>{due(after)}</b>
      </td>
      <td data-label={t("calendar.moved.days")} className="across">
        {changedDays.map(format.dayMonth).join(", ") || "–"}
      </td>
    </tr>
  );
}

/** A day on which the rule is in force, for its title. */
function dayFor({ before, after }: Result["moved"][number]): PlainDate {
  return dayOf(after ?? before ?? "2026-01-01T00:00:00+07:00");
}
