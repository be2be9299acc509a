import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { dataFaultKinds } from "@tgpl/domain";
import { CountStrip } from "@tgpl/ui/count-strip.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import type { Outputs } from "../../api/outputs.ts";
import { PageLinks, pageSize } from "../../routing/page-links.tsx";
import { useHref } from "../../routing/use-href.ts";
import { FaultFilters } from "./fault-filters.tsx";
import { markOfKind } from "./fault-mark.ts";
import { FaultRegister } from "./fault-register.tsx";
import { SetAsideDialog } from "./set-aside-dialog.tsx";

const route = getRouteApi("/shell/inbox");

export type Faults = Outputs["applicants"]["faults"];
export type Fault = Faults["faults"][number];

/** Faults of the register, each with the way to mend it. */
export function FaultList() {
  const { t } = useTranslation();
  const { kind, code, aside, before } = route.useSearch();
  const [asked, setAsked] = useState<Fault | null>(null);
  const faults = useQuery(
    api.applicants.faults.queryOptions(
      { kind: kind ?? null, code: code ?? null, setAside: aside ?? false, before: before ?? null },
      { placeholderData: keepPreviousData, refetchOnWindowFocus: false },
    ),
  );
  const done = () => {
    setAsked(null);
    void faults.refetch();
  };
  return (
    <>
      {faults.data && <Counts counts={faults.data.counts} />}
      <FaultFilters />
      <LoadingPanel
        query={faults}
        isEmpty={(data) => data.faults.length === 0}
        empty={t(aside ? "applicants.upkeep.noneAside" : "applicants.upkeep.none")}
        explain={explainFailure}
        rows={8}
      >
        {(data) => (
          <>
            <FaultRegister faults={data.faults} onSetAside={setAsked} />
            <Pages faults={data.faults} />
          </>
        )}
      </LoadingPanel>
      {asked && <SetAsideDialog fault={asked} onClose={() => setAsked(null)} onDone={done} onSeeNew={done} />}
    </>
  );
}

/** How much there is of each kind; pressed once shows it alone, pressed again shows everything. */
function Counts({ counts }: { counts: Faults["counts"] }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const href = useHref();
  const { kind } = route.useSearch();
  const entries = dataFaultKinds.map(({ code, label }) => ({
    kind: markOfKind[code],
    count: counts[code] ?? 0,
    label: label[language],
    href: href({ to: "/inbox", search: { kind: code === kind ? undefined : code } }),
    isCurrent: code === kind,
  }));
  return <CountStrip label={t("applicants.upkeep.kinds")} counts={entries} />;
}

function Pages({ faults }: { faults: readonly Fault[] }) {
  const href = useHref();
  const { before, ...filter } = route.useSearch();
  const last = faults.length === pageSize ? faults.at(-1) : undefined;
  return (
    <PageLinks
      first={before && href({ to: "/inbox", search: filter })}
      next={last && href({ to: "/inbox", search: { ...filter, before: last.id } })}
    />
  );
}
