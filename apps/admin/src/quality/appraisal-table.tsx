import { type AppraisalStatus, appraisalStatuses, formsOfAid, labelOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { DeadlineMark } from "../cases/deadline-mark.tsx";
import { TwoLines } from "../routing/two-lines.tsx";
import { useHref } from "../routing/use-href.ts";
import type { AppraisalLine } from "./appraisal-list-page.tsx";
import type { AppraisalState } from "./quality.routes.ts";
import { useGradeWords } from "./use-grade-words.ts";
import { writtenPoints } from "./written-points.ts";

export const markOfAppraisal: Record<AppraisalStatus, StatusKind> = {
  appraising: "running",
  "appraisers-differ": "today",
  appraised: "done",
  appealed: "today",
};

/** Closed cases, each a line that opens its quality page. */
export function AppraisalTable({ lines, state }: { lines: readonly AppraisalLine[]; state: AppraisalState }) {
  const { t } = useTranslation();
  const order = t(`quality.list.order.${state === "waiting" ? "waiting" : "other"}`);
  return (
    <Sheet
      title={t("quality.list.shown", { count: lines.length })}
      aside={<span className="note soft">{order}</span>}
    >
      <DataTable className="blocks">
        <Heads />
        <tbody>
          {lines.map((line) => (
            <Row key={line.caseId} line={line} />
          ))}
        </tbody>
      </DataTable>
    </Sheet>
  );
}

function Heads() {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t("lists.fileCode")}</th>
        <th scope="col">{t("quality.list.person")}</th>
        <th scope="col">{t("lists.status")}</th>
        <th scope="col">{t("lists.provider")}</th>
        <th scope="col">{t("quality.list.closedOn")}</th>
        <th scope="col" className="num">
          {t("quality.list.points")}
        </th>
        <th scope="col">{t("quality.list.grade")}</th>
      </tr>
    </thead>
  );
}

function Row({ line }: { line: AppraisalLine }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  const gradeWords = useGradeWords();
  return (
    <tr>
      <th scope="row">
        <Link
          className="nowrap"
          href={href({ to: "/quality/cases/$id", params: { id: line.caseId }, search: {} })}
        >
          {line.fileCode}
        </Link>
      </th>
      <td className="across">
        <TwoLines first={line.fullName} second={labelOf(formsOfAid, line.formOfAid, language)} />
      </td>
      <td className="across">
        <Standing line={line} />
      </td>
      <td data-label={t("lists.provider")}>{line.providerName ?? t("lists.noProvider")}</td>
      <td data-label={t("quality.list.closedOn")}>{format.date(line.closedOn)}</td>
      <NumberCell head={t("quality.list.points")}>
        {line.points === null ? "–" : writtenPoints(format, line.points)}
      </NumberCell>
      <td data-label={t("quality.list.grade")}>{line.grade ? gradeWords(line.grade) : "–"}</td>
    </tr>
  );
}

function Standing({ line: { status, clock } }: { line: AppraisalLine }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  if (status === null) return <Status kind="waiting">{t("quality.list.states.waiting")}</Status>;
  return (
    <>
      <Status kind={markOfAppraisal[status]}>{labelOf(appraisalStatuses, status, language)}</Status>
      {clock && (
        <>
          {" "}
          <DeadlineMark clock={clock} />
        </>
      )}
    </>
  );
}
