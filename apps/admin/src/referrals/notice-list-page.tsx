import { skipToken, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
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
import { AgencyField, proceedingsKinds } from "./agency-field.tsx";
import { NoticeRegister } from "./notice-register.tsx";
import { PeriodFields } from "./period-fields.tsx";
import { type NoticeListSearch, noticeListRoute, noticeStates } from "./referrals.routes.ts";
import { useAgencyWords } from "./use-agency-words.ts";

/** Notices of the office, of the whole Centre for its director: what calls for a hand first. */
export function NoticeListPage() {
  const { t } = useTranslation();
  usePageTitle(t("frame.places.notices"));
  const { state = "open", agency, from, until, after } = noticeListRoute.useSearch();
  const notices = useQuery(
    api.notices.list.queryOptions({
      state,
      agencyId: agency ?? null,
      from: from ?? null,
      until: until ?? null,
      after: after ?? null,
    }),
  );
  return (
    <>
      <Head />
      <Filters />
      <LoadingPanel
        query={notices}
        isEmpty={(lines) => lines.length === 0}
        empty={t(`notices.empty.${state}`)}
        explain={explainFailure}
        rows={8}
      >
        {(lines) => (
          <>
            <NoticeRegister lines={lines} state={state} />
            <Pages last={lines.length === pageSize ? lines.at(-1)?.id : undefined} />
          </>
        )}
      </LoadingPanel>
    </>
  );
}

function Head() {
  const { t } = useTranslation();
  const href = useHref();
  const mayWrite = useHasRight("notice.write");
  return (
    <PageHead title={t("frame.places.notices")} note={t("notices.listNote")}>
      <ButtonLink href={href({ to: "/lateness" })}>{t("frame.places.lateness")}</ButtonLink>
      {mayWrite && (
        <ButtonLink kind="do" href={href({ to: "/notices/new" })}>
          {t("notices.new")}
        </ButtonLink>
      )}
    </PageHead>
  );
}

function Filters() {
  const { t } = useTranslation();
  const href = useHref();
  const navigate = useNavigate();
  const { state = "open", after: _, ...rest } = noticeListRoute.useSearch();
  const counts = useQuery(api.notices.counts.queryOptions());
  const named = useAgencyOfSearch(rest.agency);
  const go = (search: Partial<NoticeListSearch>) =>
    void navigate({ to: "/notices", search: { state, ...rest, ...search } });
  const countOf = { open: counts.data?.open, awaited: counts.data?.awaited } as Record<
    string,
    number | undefined
  >;
  return (
    <>
      <Segmented
        label={t("lists.status")}
        current={state}
        wide
        className="spaced"
        segments={noticeStates.map((id) => ({
          id,
          label: t(`notices.states.${id}`),
          count: countOf[id],
          href: href({ to: "/notices", search: { ...rest, state: id } }),
        }))}
      />
      <div className="filters">
        <AgencyField
          label={t("notices.agency")}
          id="filter-agency"
          kinds={proceedingsKinds}
          on={null}
          value={named}
          onChange={(agency) => go({ agency: agency?.id })}
        />
        <PeriodFields from={rest.from} until={rest.until} onChange={go} />
      </div>
    </>
  );
}

/** The agency whose id stands in the address, with its name. */
export function useAgencyOfSearch(id: string | undefined) {
  const words = useAgencyWords();
  const { data } = useQuery(api.agencies.get.queryOptions(id ? { id } : skipToken));
  return id && data ? { id, label: words(data) } : null;
}

function Pages({ last }: { last: string | undefined }) {
  const href = useHref();
  const { after, ...filter } = noticeListRoute.useSearch();
  return (
    <PageLinks
      first={after && href({ to: "/notices", search: filter })}
      next={last && href({ to: "/notices", search: { ...filter, after: last } })}
    />
  );
}
