import { useQuery } from "@tanstack/react-query";
import { quotaBandsNote } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { DefinitionList } from "@tgpl/ui/definition-list.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { ProgressBar } from "@tgpl/ui/table/progress-bar.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { HandOverWorkDialog } from "../cases/appointments/hand-over-work-dialog.tsx";
import "../lists/lists.css";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";
import type { ProviderLoad } from "./select-providers.ts";
import type { ProviderRecord } from "./use-provider-write.ts";

/** Cases open now, and those of the year against the quota, reckoned by day. */
export function LoadSheet({ provider }: { provider: ProviderRecord }) {
  const loads = useQuery(api.appointments.loads.queryOptions());
  return (
    <LoadingPanel query={loads} explain={explainFailure} rows={2}>
      {(rows) => {
        const load = rows.find(({ id }) => id === provider.id);
        return load ? <Load load={load} provider={provider} /> : null;
      }}
    </LoadingPanel>
  );
}

function Load({ load, provider }: { load: ProviderLoad; provider: ProviderRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const { openCases, casesOfYear, quota } = load;
  const open = href({ to: "/cases", search: { provider: provider.id, open: true } });
  return (
    <Sheet title={t("providers.load")} aside={<HandOver load={load} />} padded>
      <DefinitionList
        definitions={[
          {
            id: "open",
            term: t("providers.openCases"),
            text: openCases === 0 ? t("providers.noOpenCases") : <Link href={open}>{openCases}</Link>,
          },
          { id: "year", term: t("providers.ofYear"), text: casesOfYear },
          {
            id: "quota",
            term: t("providers.quota"),
            text: quota ? <QuotaWords quota={quota} provider={provider} /> : <NoQuota provider={provider} />,
          },
        ]}
      />
      {quota && (
        <div className="quota-bar">
          <ProgressBar actual={casesOfYear} expected={quota.byToday} target={quota.cases} />
        </div>
      )}
    </Sheet>
  );
}

function NoQuota({ provider: { kind } }: { provider: ProviderRecord }) {
  const { t } = useTranslation();
  return t(kind === "legal-aid-officer" ? "providers.noSeniority" : "providers.noQuota");
}

/** The quota by office and seniority, each with its days, and that nobody has confirmed the figures. */
function QuotaWords({
  quota,
  provider,
}: {
  quota: NonNullable<ProviderLoad["quota"]>;
  provider: ProviderRecord;
}) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const nameOf = (office: string) =>
    provider.service.find(({ officeId }) => officeId === office)?.officeName ?? provider.officeName;
  const { cases, byToday, leaveDays, parts, evidence } = quota;
  const tenths = (figure: number) => format.number(figure, Number.isInteger(figure) ? 0 : 1);
  const figures = { cases: tenths(cases), byToday: tenths(byToday) };
  return (
    <>
      {t("providers.quotaWords", figures)}
      {parts.map(({ office, fromYears, casesPerYear, days, cases: part }) => (
        <small key={`${office}/${fromYears}`} className="soft">
          <br />
          {t("providers.quotaPart", {
            office: nameOf(office),
            count: days,
            years: fromYears,
            perYear: format.number(casesPerYear),
            cases: tenths(part),
          })}
        </small>
      ))}
      {leaveDays > 0 && (
        <small className="soft">
          <br />
          {t("providers.quotaLeave", { count: leaveDays })}
        </small>
      )}
      {evidence !== "seen" && (
        <small className="soft">
          <br />
          {quotaBandsNote[language]}
        </small>
      )}
    </>
  );
}

function HandOver({ load }: { load: ProviderLoad }) {
  const { t } = useTranslation();
  const mayAssign = useHasRight("case.assign");
  const [isOpen, setOpen] = useState(false);
  if (!mayAssign || load.openCases === 0) return null;
  return (
    <>
      <Button kind="do" onClick={() => setOpen(true)}>
        {t("cases.handOverWork.open")}
      </Button>
      {isOpen && (
        <HandOverWorkDialog
          providerId={load.id}
          caseIds={[]}
          ground={load.active ? "cannot-do-effectively" : "may-not-go-on"}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
