import { useQuery } from "@tanstack/react-query";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { Panel } from "../api/panel.tsx";
import { useFilterHref } from "../filters/use-filter-href.ts";
import { useFilters } from "../filters/use-filters.ts";
import { YearFilter } from "../filters/year-filter.tsx";
import { usePageTitle } from "../routing/use-page-title.ts";
import { Requires } from "../session/refused.tsx";
import { ActivitiesSheet } from "./activities-sheet.tsx";
import { ClausesSheet } from "./clauses-sheet.tsx";
import type { Plan } from "./plan.ts";
import { TargetsSheet } from "./targets-sheet.tsx";

/** What the city promised for a year: clauses, activities, targets. */
export function PlanPage() {
  const { t } = useTranslation();
  const { year } = useFilters();
  const hrefOf = useFilterHref();
  const query = useQuery(api.plan.current.queryOptions({ year }));
  const title = t("plan.title", { year });
  usePageTitle(title);
  return (
    <Requires right="plan.read">
      <PageHead title={title} note={query.data && <PlanDocument plan={query.data} />}>
        <YearFilter hrefOf={(change) => hrefOf("/plan", change)} />
      </PageHead>
      <Panel query={query} rows={8} isEmpty={(plan) => plan === null} empty={t("plan.none", { year })}>
        {(plan) =>
          plan && (
            <div className="stack">
              <ActivitiesSheet plan={plan} />
              <TargetsSheet plan={plan} />
              <ClausesSheet plan={plan} />
            </div>
          )
        }
      </Panel>
    </Requires>
  );
}

/** The title with number and day of the document, or that nobody has entered them. */
function PlanDocument({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [language] = useLanguage();
  const document =
    plan.number && plan.issuedOn
      ? t("plan.document", { number: plan.number, on: format.date(plan.issuedOn) })
      : t("plan.documentUnknown");
  return (
    <>
      {language === "vi" ? plan.title : plan.titleEn}. <span className="note">{document}</span>
    </>
  );
}
