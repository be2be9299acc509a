import {
  type FindingSeverity,
  findingSeverities,
  type InspectionStatus,
  inspectionStatuses,
  labelOf,
  type PlainDate,
  type RecommendationStatus,
  recommendationStatuses,
} from "@tgpl/domain";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useToday } from "../../session/clock.tsx";

const markOfVisit: Record<InspectionStatus, StatusKind> = {
  "inspection-planned": "waiting",
  "inspection-held": "running",
  "inspection-concluded": "done",
  "inspection-cancelled": "stopped",
};

/** Where a visit stands; one whose day went by is overdue until it is written down. */
export function VisitStatusMark({ status, plannedOn }: { status: InspectionStatus; plannedOn: PlainDate }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const today = useToday();
  if (status === "inspection-planned" && plannedOn < today)
    return <Status kind="late">{t("inspections.dayPassed")}</Status>;
  return <Status kind={markOfVisit[status]}>{labelOf(inspectionStatuses, status, language)}</Status>;
}

const markOfRecommendation: Record<RecommendationStatus, StatusKind> = {
  "recommendation-open": "running",
  "recommendation-reported": "waiting",
  "recommendation-closed": "done",
};

export function RecommendationMark({ status, daysLate }: { status: RecommendationStatus; daysLate: number }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  if (status === "recommendation-open" && daysLate > 0)
    return <Status kind="late">{t("inspections.daysLate", { count: daysLate })}</Status>;
  return (
    <Status kind={markOfRecommendation[status]}>{labelOf(recommendationStatuses, status, language)}</Status>
  );
}

const markOfSeverity: Record<FindingSeverity, StatusKind> = {
  grave: "late",
  serious: "today",
  slight: "unknown",
};

export function SeverityMark({ severity }: { severity: FindingSeverity }) {
  const [language] = useLanguage();
  return (
    <Status kind={markOfSeverity[severity]} small>
      {labelOf(findingSeverities, severity, language)}
    </Status>
  );
}
