import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { useTranslation } from "react-i18next";
import "./referrals.css";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { PageLinks, pageSize } from "../routing/page-links.tsx";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useHasRight } from "../session/me.ts";
import { IncomingTable, ReferralTable } from "./referral-tables.tsx";
import { directions, referralListRoute, referralStates } from "./referrals.routes.ts";

/** Those passed on to others, and those sent to the Centre. */
export function ReferralListPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.referrals"));
  const { direction = "out" } = referralListRoute.useSearch();
  return (
    <>
      <Head />
      <Views />
      {direction === "out" ? <Outgoing /> : <Incoming />}
    </>
  );
}

function Head() {
  const { t } = useTranslation();
  const href = useHref();
  const mayWrite = useHasRight("referral.write");
  return (
    <PageHead title={t("frame.places.referrals")} note={t("referrals.listNote")}>
      {mayWrite && (
        <>
          <ButtonLink href={href({ to: "/referrals/in/new" })}>{t("referrals.newIncoming")}</ButtonLink>
          <ButtonLink kind="do" href={href({ to: "/referrals/new" })}>
            {t("referrals.new")}
          </ButtonLink>
        </>
      )}
    </PageHead>
  );
}

function Views() {
  const { t } = useTranslation();
  const href = useHref();
  const { direction = "out", state = "open" } = referralListRoute.useSearch();
  const states = direction === "out" ? referralStates : (["open", "all"] as const);
  return (
    <div className="views spaced">
      <Segmented
        label={t("referrals.direction")}
        current={direction}
        segments={directions.map((id) => ({
          id,
          label: t(`referrals.directions.${id}`),
          href: href({ to: "/referrals", search: { direction: id } }),
        }))}
      />
      <Segmented
        label={t("lists.status")}
        current={state}
        segments={states.map((id) => ({
          id,
          label: t(`referrals.states.${id}`),
          href: href({ to: "/referrals", search: { direction, state: id } }),
        }))}
      />
    </div>
  );
}

function Outgoing() {
  const { t } = useTranslation();
  const { state = "open", after } = referralListRoute.useSearch();
  const referrals = useQuery(api.referrals.list.queryOptions({ state, after: after ?? null }));
  return (
    <LoadingPanel
      query={referrals}
      isEmpty={(lines) => lines.length === 0}
      empty={t("referrals.empty")}
      explain={explainFailure}
      rows={6}
    >
      {(lines) => (
        <>
          <ReferralTable lines={lines} />
          <Pages last={lines.length === pageSize ? lines.at(-1)?.id : undefined} />
        </>
      )}
    </LoadingPanel>
  );
}

function Incoming() {
  const { t } = useTranslation();
  const { state = "open", after } = referralListRoute.useSearch();
  const status = state === "open" ? "arrived" : null;
  const incoming = useQuery(api.referrals.listIncoming.queryOptions({ status, after: after ?? null }));
  return (
    <LoadingPanel
      query={incoming}
      isEmpty={(lines) => lines.length === 0}
      empty={t("referrals.emptyIncoming")}
      explain={explainFailure}
      rows={6}
    >
      {(lines) => (
        <>
          <IncomingTable lines={lines} />
          <Pages last={lines.length === pageSize ? lines.at(-1)?.id : undefined} />
        </>
      )}
    </LoadingPanel>
  );
}

function Pages({ last }: { last: string | undefined }) {
  const href = useHref();
  const { after, ...filter } = referralListRoute.useSearch();
  return (
    <PageLinks
      first={after && href({ to: "/referrals", search: filter })}
      next={last && href({ to: "/referrals", search: { ...filter, after: last } })}
    />
  );
}
