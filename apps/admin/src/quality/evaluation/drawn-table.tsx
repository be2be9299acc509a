import { fieldsOfLaw, labelOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { TwoLines } from "../../routing/two-lines.tsx";
import { useHref } from "../../routing/use-href.ts";
import { useGradeWords } from "../use-grade-words.ts";
import { writtenPoints } from "../written-points.ts";
import type { DrawnFile, PlanRecord } from "./plan-page.tsx";

interface DrawnTableProps {
  plan: PlanRecord;
  files: readonly DrawnFile[];
  aside: ReactNode;
}

/** The drawn cases in the order drawn, each a line that opens its evaluation. */
export function DrawnTable({ plan, files, aside }: DrawnTableProps) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("quality.plan.files")} aside={aside}>
      {files.length === 0 ? (
        <p className="empty">{t("quality.plan.noFiles")}</p>
      ) : (
        <DataTable
          className="blocks"
          heads={[
            t("lists.fileCode"),
            t("quality.plan.provider"),
            t("quality.list.closedOn"),
            t("quality.plan.why"),
            t("quality.plan.evaluation"),
          ]}
        >
          {files.map((file) => (
            <Row key={file.id} plan={plan} file={file} />
          ))}
        </DataTable>
      )}
    </Sheet>
  );
}

function Row({ plan, file }: { plan: PlanRecord; file: DrawnFile }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  const { id: fileId, fileCode, providerName, fieldOfLaw, closedOn, why } = file;
  const to = href({ to: "/quality/evaluations/$id/files/$fileId", params: { id: plan.id, fileId } });
  return (
    <tr>
      <th scope="row">
        {file.position}.{" "}
        <Link className="nowrap" href={to}>
          {fileCode}
        </Link>
      </th>
      <td className="across">
        <TwoLines first={providerName} second={labelOf(fieldsOfLaw, fieldOfLaw, language)} />
      </td>
      <td data-label={t("quality.list.closedOn")}>{format.date(closedOn)}</td>
      <td data-label={t("quality.plan.why")}>{t(`quality.plan.whyOf.${why}`)}</td>
      <td className="across">
        <Evaluation file={file} />
      </td>
    </tr>
  );
}

function Evaluation({ file: { evaluation } }: { file: DrawnFile }) {
  const { t } = useTranslation();
  const format = useFormat();
  const gradeWords = useGradeWords();
  if (!evaluation) return <Status kind="waiting">{t("quality.plan.waits")}</Status>;
  const { total, grade } = evaluation;
  return (
    <Status kind="done">
      {t("quality.side.evaluated", { points: writtenPoints(format, total), grade: gradeWords(grade) })}
    </Status>
  );
}
