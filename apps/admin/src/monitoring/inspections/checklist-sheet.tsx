import { type ChecklistAnswer, checklistAnswers, labelOf } from "@tgpl/domain";
import { Notice } from "@tgpl/ui/notice.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { VisitRecord } from "./inspection-records.ts";
import { useCited } from "./use-cited.ts";

const markOf: Record<ChecklistAnswer, StatusKind> = {
  yes: "done",
  partly: "today",
  no: "stopped",
  "not-applicable": "unknown",
};

/** The points of the checklist with their answers, and by which clause each is asked. */
export function ChecklistSheet({ visit: { checklist, answers } }: { visit: VisitRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const cited = useCited();
  const answered = Object.keys(answers).length;
  return (
    <Sheet
      title={checklist.title[language]}
      aside={
        <span className="soft note">
          {t("inspections.answered", { count: answered, of: checklist.items.length })}
        </span>
      }
      footer={t("inspections.version", { version: checklist.version })}
    >
      {checklist.evidence === "unconfirmed" && <Notice tone="warn">{t("inspections.unconfirmed")}</Notice>}
      <DataTable
        className="blocks"
        heads={[t("inspections.point"), t("inspections.answer"), t("inspections.note")]}
      >
        {checklist.items.map((point, at) => {
          const given = answers[point.id];
          return (
            <tr key={point.id}>
              <th scope="row">
                {at + 1}. {point.text[language]}
                <br />
                <small className="soft">{cited(point)}</small>
              </th>
              <td className="across">
                {given ? (
                  <Status kind={markOf[given.answer]}>
                    {labelOf(checklistAnswers, given.answer, language)}
                  </Status>
                ) : (
                  <span className="soft inspection-open">{t("inspections.unanswered")}</span>
                )}
              </td>
              <td className="across">{given?.note}</td>
            </tr>
          );
        })}
      </DataTable>
    </Sheet>
  );
}
