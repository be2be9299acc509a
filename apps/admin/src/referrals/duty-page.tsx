import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type PlainDate, partsOf } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import "./referrals.css";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useToday } from "../session/clock.tsx";
import { useHasRight } from "../session/me.ts";
import { AgencyField } from "./agency-field.tsx";
import { DutyDialog } from "./duty-dialog.tsx";
import { DutyMonth } from "./duty-month.tsx";
import { monthAway } from "./months.ts";
import { useAgencyOfSearch } from "./notice-list-page.tsx";
import { type DutySearch, dutyRoute } from "./referrals.routes.ts";

export type DutyTurn = Outputs["duty"]["month"][number];

/** Lịch trực: who is on duty at which court, a month at a time. */
export function DutyPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.duty"));
  const on = useMonth();
  const { court } = dutyRoute.useSearch();
  const turns = useQuery(api.duty.month.queryOptions({ on, agencyId: court ?? null }));
  return (
    <>
      <Head on={on} onAdded={() => void turns.refetch()} />
      <Filters on={on} />
      <LoadingPanel query={turns} explain={explainFailure} rows={8}>
        {(list) => <DutyMonth on={on} turns={list} onChanged={() => void turns.refetch()} />}
      </LoadingPanel>
      <p className="note soft">{t("duty.unconfirmed")}</p>
    </>
  );
}

function useMonth(): PlainDate {
  const today = useToday();
  const { month = today } = dutyRoute.useSearch();
  return monthAway(month, 0);
}

function Head({ on, onAdded }: { on: PlainDate; onAdded: () => void }) {
  const { t } = useTranslation();
  const mayPlan = useHasRight("duty.write");
  const [isOpen, setOpen] = useState(false);
  const { month, year } = partsOf(on);
  return (
    <PageHead title={t("frame.places.duty")} note={t("duty.monthOf", { month, year })}>
      <Button onClick={() => window.print()}>{t("letters.print")}</Button>
      {mayPlan && (
        <Button kind="do" onClick={() => setOpen(true)}>
          {t("duty.plan")}
        </Button>
      )}
      {isOpen && (
        <DutyDialog
          on={on}
          onClose={() => setOpen(false)}
          onSaved={() => {
            setOpen(false);
            onAdded();
          }}
        />
      )}
    </PageHead>
  );
}

function Filters({ on }: { on: PlainDate }) {
  const { t } = useTranslation();
  const href = useHref();
  const navigate = useNavigate();
  const search = dutyRoute.useSearch();
  const named = useAgencyOfSearch(search.court);
  const at = (months: number) => href({ to: "/duty", search: { ...search, month: monthAway(on, months) } });
  const go = (changed: DutySearch) => void navigate({ to: "/duty", search: { ...search, ...changed } });
  return (
    <div className="filters">
      <AgencyField
        label={t("duty.court")}
        id="filter-court"
        kinds={["court"]}
        on={on}
        value={named}
        onChange={(court) => go({ court: court?.id })}
      />
      <div className="buttons">
        <ButtonLink href={at(-1)}>{t("duty.before")}</ButtonLink>
        <ButtonLink href={at(1)}>{t("duty.after")}</ButtonLink>
      </div>
    </div>
  );
}
