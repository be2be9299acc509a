import { getIndicator } from "@tgpl/domain";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { Panel } from "../api/panel.tsx";
import { useIndicatorHref } from "../filters/use-filter-href.ts";
import { hasOwnPage, type ListedDefinition } from "./has-own-page.ts";
import { useDefinitions } from "./use-indicator-queries.ts";

/** Every indicator that is not on the first page: what it is called, and whether anything is recorded for it. */
export function OtherIndicators() {
  const { t } = useTranslation();
  return (
    <Panel query={useDefinitions()} rows={10}>
      {({ definitions }) => (
        <Sheet title={t("indicators.others")}>
          <DataTable heads={[t("indicators.name"), t("indicators.clauseOf"), t("indicators.data")]}>
            {definitions
              .filter(({ headline }) => !headline)
              .map((definition) => (
                <Row key={definition.id} definition={definition} />
              ))}
          </DataTable>
        </Sheet>
      )}
    </Panel>
  );
}

function Row({ definition }: { definition: ListedDefinition }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const hrefOf = useIndicatorHref();
  const { id, planClause, hasSource } = definition;
  const name = getIndicator(id).name[language];
  return (
    <tr>
      <th scope="row">{hasOwnPage(definition) ? <Link href={hrefOf(id)}>{name}</Link> : name}</th>
      <td>{planClause}</td>
      <td>
        {hasSource ? t("indicators.hasSource") : <span className="soft">{t("indicators.noSource")}</span>}
      </td>
    </tr>
  );
}
