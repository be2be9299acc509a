import { useQuery } from "@tanstack/react-query";
import { inspectionKinds, inspectionStatuses, labelOf } from "@tgpl/domain";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { SideList } from "@tgpl/ui/side-list.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { ChecklistSheet } from "./checklist-sheet.tsx";
import { FindingsSheet } from "./findings-sheet.tsx";
import { VisitStatusMark } from "./inspection-marks.tsx";
import type { VisitRecord } from "./inspection-records.ts";
import "./inspections.css";
import { visitRoute } from "./inspections.routes.ts";
import { VisitMoves } from "./visit-moves.tsx";

/** One visit: what can be done now, the checklist as it was answered, and what was found. */
export function VisitPage() {
  const { id } = visitRoute.useParams();
  const query = useQuery(api.inspections.get.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={8}>
      {(visit) => <VisitView key={visit.id} visit={visit} />}
    </LoadingPanel>
  );
}

function VisitView({ visit }: { visit: VisitRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  const title = visit.inspectedName;
  usePageTitle(title);
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: t("frame.places.inspections"), href: href({ to: "/inspections", search: {} }) },
          { label: title },
        ]}
        facts={[
          format.date(visit.heldOn ?? visit.plannedOn),
          labelOf(inspectionKinds, visit.kind, language),
          visit.subject,
        ]}
      >
        <VisitStatusMark status={visit.status} plannedOn={visit.plannedOn} />
        {visit.heldOn !== null && (
          <ButtonLink href={href({ to: "/inspections/$id/minutes", params: { id: visit.id } })}>
            {t("inspections.minutes.open")}
          </ButtonLink>
        )}
      </PageHead>
      {visit.cancelledReason && (
        <Notice tone="wait" title={t("inspections.cancelledTitle")}>
          {visit.cancelledReason}
        </Notice>
      )}
      <VisitMoves visit={visit} />
      <div className="inspection-visit">
        <div className="inspection-main">
          <FindingsSheet visit={visit} />
          <ChecklistSheet visit={visit} />
        </div>
        <div className="inspection-side">
          <PlanFacts visit={visit} />
          <FollowUps visit={visit} />
        </div>
      </div>
    </>
  );
}

function PlanFacts({ visit }: { visit: VisitRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const items = [
    { id: "planned", label: t("inspections.plannedOn"), value: format.date(visit.plannedOn) },
    { id: "team", label: t("inspections.team"), note: visit.team.join("; ") },
    { id: "office", label: t("inspections.madeBy"), note: visit.officeName },
    ...(visit.basis ? [{ id: "basis", label: t("inspections.basis"), note: visit.basis }] : []),
    ...(visit.metWith ? [{ id: "met", label: t("inspections.metWith"), note: visit.metWith }] : []),
    ...(visit.conclusion ? [{ id: "end", label: t("inspections.conclusion"), note: visit.conclusion }] : []),
  ];
  return <SideList title={t("inspections.facts")} items={items} />;
}

function FollowUps({ visit: { followUpOf, followUps } }: { visit: VisitRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  if (followUpOf === null && followUps.length === 0) return null;
  const toItem = (one: (typeof followUps)[number], isEarlier: boolean) => ({
    id: one.id,
    label: (
      <Link href={href({ to: "/inspections/$id", params: { id: one.id } })}>
        {t(isEarlier ? "inspections.earlier" : "inspections.followUpOn", { day: format.date(one.plannedOn) })}
      </Link>
    ),
    note: labelOf(inspectionStatuses, one.status, language),
  });
  return (
    <SideList
      title={t("inspections.followUps")}
      items={[
        ...(followUpOf ? [toItem(followUpOf, true)] : []),
        ...followUps.map((one) => toItem(one, false)),
      ]}
    />
  );
}
