import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { Plan } from "./plan.ts";

/** The sentences of the plan, each with the id by which figures and activities refer to it. */
export function ClausesSheet({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return (
    <Sheet title={t("plan.text")} aside={<span className="note soft">{t("plan.textSource")}</span>}>
      <DataTable className="clauses">
        <thead>
          <tr>
            <th>{t("plan.clause")}</th>
            <th>{t("plan.words")}</th>
          </tr>
        </thead>
        <tbody>
          {plan.clauses.map(({ clauseId, text, textEn }) => (
            <tr key={clauseId} id={clauseId}>
              <th scope="row">
                <b>{clauseId}</b>
              </th>
              <td>{language === "vi" ? text : textEn}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Sheet>
  );
}
