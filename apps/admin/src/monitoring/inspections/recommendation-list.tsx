import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { codesOf, findingSeverities, labelOf, recommendationStatuses } from "@tgpl/domain";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { CountStrip, type StripCount } from "@tgpl/ui/count-strip.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { oneOf } from "@tgpl/ui/one-of.ts";
import { Register, RegisterSection } from "@tgpl/ui/register.tsx";
import { RegisterRow, type RegisterRowProps } from "@tgpl/ui/register-row.tsx";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import type { StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { useHref } from "../../routing/use-href.ts";
import { termOptions } from "../../text/term-options.ts";
import type { RecommendationLine, RecommendationList } from "./inspection-records.ts";
import {
  type InspectionsSearch,
  inspectionsRoute,
  type RecommendationState,
  recommendationStates,
} from "./inspections.routes.ts";

/** What has become of each recommendation, whatever its year: those overdue first, with their days in the margin. */
export function RecommendationListView() {
  const { t } = useTranslation();
  const { state, severity, year, office } = inspectionsRoute.useSearch();
  const asked = {
    state: state ?? null,
    severity: severity ?? null,
    year: year ?? null,
    officeId: office ?? null,
  };
  const query = useQuery(
    api.inspections.recommendations.queryOptions(asked, { placeholderData: keepPreviousData }),
  );
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={6}>
      {(list) => (
        <>
          <States list={list} />
          <Filters years={list.years} />
          {list.isCut && <Notice tone="warn">{t("inspections.cut")}</Notice>}
          {list.lines.length === 0 ? (
            <p className="empty">{t("inspections.noRecommendations")}</p>
          ) : (
            <Lines lines={list.lines} />
          )}
        </>
      )}
    </LoadingPanel>
  );
}

const markOf: Record<RecommendationState, StatusKind> = {
  overdue: "late",
  "recommendation-open": "running",
  "recommendation-reported": "waiting",
  "recommendation-closed": "done",
};

function useStateLabel(): (state: RecommendationState) => string {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return (state) =>
    state === "overdue" ? t("inspections.overdue") : labelOf(recommendationStatuses, state, language);
}

function States({ list: { counts } }: { list: RecommendationList }) {
  const { t } = useTranslation();
  const href = useHref();
  const label = useStateLabel();
  const search = inspectionsRoute.useSearch();
  const strip = recommendationStates.map(
    (state): StripCount => ({
      kind: markOf[state],
      count: counts[state] ?? 0,
      label: label(state),
      href: href({
        to: "/inspections",
        search: { ...search, state: search.state === state ? undefined : state },
      }),
      isCurrent: search.state === state,
    }),
  );
  return <CountStrip label={t("inspections.states")} counts={strip} />;
}

function Filters({ years }: { years: readonly number[] }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const navigate = useNavigate();
  const search = inspectionsRoute.useSearch();
  const { data: offices = [] } = useQuery(api.directory.offices.queryOptions());
  const go = (changed: InspectionsSearch) =>
    void navigate({ to: "/inspections", search: { ...search, ...changed } });
  return (
    <div className="filters">
      <SelectField
        label={t("inspections.yearOfVisit")}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        emptyLabel={t("lists.all")}
        value={search.year === undefined ? "" : String(search.year)}
        onChange={(event) => go({ year: event.target.value === "" ? undefined : Number(event.target.value) })}
      />
      <SelectField
        label={t("inspections.severity")}
        options={termOptions(findingSeverities, language)}
        emptyLabel={t("lists.all")}
        value={search.severity ?? ""}
        onChange={(event) => go({ severity: oneOf(codesOf(findingSeverities), event.target.value) })}
      />
      <SelectField
        label={t("inspections.owner")}
        options={offices.map(({ id, name }) => ({ value: id, label: name }))}
        emptyLabel={t("lists.all")}
        value={search.office ?? ""}
        onChange={(event) => go({ office: event.target.value || undefined })}
      />
    </div>
  );
}

/** The state of a line; an open one past its day is overdue. */
function stateOf({ status, daysLate }: RecommendationLine): RecommendationState {
  return status === "recommendation-open" && daysLate > 0 ? "overdue" : status;
}

function Lines({ lines }: { lines: readonly RecommendationLine[] }) {
  const label = useStateLabel();
  const groups = recommendationStates.flatMap((state) => {
    const found = lines.filter((line) => stateOf(line) === state);
    return found.length > 0 ? [{ state, found }] : [];
  });
  return (
    <Register>
      {groups.map(({ state, found }) => (
        <RegisterSection key={state} kind={markOf[state]} title={label(state)}>
          {found.map((line) => (
            <Line key={line.id} line={line} state={state} />
          ))}
        </RegisterSection>
      ))}
    </Register>
  );
}

const toneOf: Record<RecommendationState, RegisterRowProps["tone"]> = {
  overdue: "late",
  "recommendation-open": "running",
  "recommendation-reported": "waiting",
  "recommendation-closed": "done",
};

function Line({ line, state }: { line: RecommendationLine; state: RecommendationState }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  const page = href({ to: "/inspections/recommendations/$id", params: { id: line.id } });
  return (
    <RegisterRow
      tone={toneOf[state]}
      time={
        state === "overdue" ? t("inspections.daysLate", { count: line.daysLate }) : format.date(dayOf(line))
      }
      timeNote={t(`inspections.margin.${state}`, { day: format.date(line.dueOn) })}
      title={line.text}
      href={page}
      details={[
        line.ownerName,
        labelOf(findingSeverities, line.severity, language),
        t("inspections.ofVisit", { name: line.inspectedName, day: format.date(line.heldOn) }),
      ]}
      clock={t("inspections.proofs", { count: line.evidence })}
      action={
        <ButtonLink kind="neutral" href={page} aria-label={t("inspections.openOf", { name: line.text })}>
          {t("inspections.open")}
        </ButtonLink>
      }
    />
  );
}

function dayOf({ status, dueOn, reportedOn, closedOn }: RecommendationLine) {
  if (status === "recommendation-closed") return closedOn ?? dueOn;
  return status === "recommendation-reported" ? (reportedOn ?? dueOn) : dueOn;
}
