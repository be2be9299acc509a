import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { agencyKinds, codesOf, type PlainDate } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import "./referrals.css";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useToday } from "../session/clock.tsx";
import { termOptions } from "../text/term-options.ts";
import { AgencyField, proceedingsKinds } from "./agency-field.tsx";
import { AgencyLatenessTable, OfficeLatenessTable } from "./lateness-tables.tsx";
import { useAgencyOfSearch } from "./notice-list-page.tsx";
import { PeriodFields } from "./period-fields.tsx";
import { type LatenessSearch, latenessRoute } from "./referrals.routes.ts";
import { startOfYear } from "./use-agency-words.ts";

export type Lateness = Outputs["notices"]["lateness"];
export type Period = { from: PlainDate; until: PlainDate };

/** Who was late, on both sides, over a period. */
export function LatenessPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.lateness"));
  const period = usePeriod();
  const { kind, agency } = latenessRoute.useSearch();
  const lateness = useQuery(
    api.notices.lateness.queryOptions({ ...period, kind: kind ?? null, agencyId: agency ?? null }),
  );
  return (
    <>
      <PageHead title={t("frame.places.lateness")} note={t("lateness.note")}>
        <Button onClick={() => window.print()}>{t("letters.print")}</Button>
      </PageHead>
      <Filters period={period} />
      <LoadingPanel
        query={lateness}
        isEmpty={({ agencies }) => agencies.length === 0}
        empty={t("lateness.empty")}
        explain={explainFailure}
        rows={8}
      >
        {({ agencies, offices }) => (
          <div className="stacked">
            <AgencyLatenessTable agencies={agencies} period={period} />
            <OfficeLatenessTable offices={offices} />
          </div>
        )}
      </LoadingPanel>
    </>
  );
}

/** This year, where the address says nothing else. */
function usePeriod(): Period {
  const today = useToday();
  const { from = startOfYear(today), until = today } = latenessRoute.useSearch();
  return { from, until };
}

function Filters({ period }: { period: Period }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const navigate = useNavigate();
  const search = latenessRoute.useSearch();
  const named = useAgencyOfSearch(search.agency);
  const go = (changed: LatenessSearch) =>
    void navigate({ to: "/lateness", search: { ...search, ...changed } });
  const kinds = agencyKinds.filter(({ conductsProceedings }) => conductsProceedings);
  return (
    <div className="filters">
      <PeriodFields {...period} onChange={go} />
      <SelectField
        label={t("agencies.kind")}
        options={termOptions(kinds, language)}
        emptyLabel={t("lists.all")}
        value={search.kind ?? ""}
        onChange={(event) => go({ kind: oneOf(codesOf(agencyKinds), event.target.value) })}
      />
      <AgencyField
        label={t("notices.agency")}
        id="filter-agency"
        kinds={proceedingsKinds}
        on={null}
        value={named}
        onChange={(agency) => go({ agency: agency?.id })}
      />
    </div>
  );
}
