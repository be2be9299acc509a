import type { FindingSeverity, PlainDate } from "@tgpl/domain";
import type { Inputs } from "../../api/outputs.ts";
import type { VisitRecord } from "./inspection-records.ts";

export type RecommendationValue = {
  text: string;
  /** An office by its id, or “other” for somebody by name. */
  officeId: string;
  ownerName: string;
  dueOn: PlainDate | null;
};

export type FindingValue = {
  itemId: string;
  severity: FindingSeverity | null;
  seen: string;
  planClause: string;
  recommendations: RecommendationValue[];
};

export const OTHER = "other";

/** Whom the visit was paid to is the one who is to act, unless said otherwise. */
export function emptyRecommendation({ inspected, inspectedName }: VisitRecord): RecommendationValue {
  const isOffice = inspected.kind === "office";
  return {
    text: "",
    officeId: isOffice ? inspected.id : OTHER,
    ownerName: isOffice ? "" : inspectedName,
    dueOn: null,
  };
}

/** Points answered “no” of which no finding says what was seen. */
export function pointsToFind({ checklist, answers, findings }: VisitRecord): string[] {
  return checklist.items
    .map(({ id }) => id)
    .filter((id) => answers[id]?.answer === "no" && !findings.some(({ itemId }) => itemId === id));
}

export function emptyFinding(visit: VisitRecord): FindingValue {
  const [itemId = ""] = pointsToFind(visit);
  return {
    itemId,
    severity: null,
    seen: visit.answers[itemId]?.note ?? "",
    planClause: "",
    recommendations: [emptyRecommendation(visit)],
  };
}

type FindingForm = Inputs["inspections"]["addFinding"]["finding"];

/** What the server takes: a point of the checklist brings its clauses with it. */
export function toFindingForm(visit: VisitRecord, value: FindingValue): FindingForm {
  const point = visit.checklist.items.find(({ id }) => id === value.itemId);
  return {
    severity: value.severity as FindingSeverity,
    seen: value.seen,
    itemId: point?.id ?? null,
    provision: point?.provision ?? null,
    planClause: point?.clause ?? (value.planClause || null),
    recommendations: value.recommendations.map(({ text, officeId, ownerName, dueOn }) => ({
      text,
      owner: officeId === OTHER ? { name: ownerName } : { officeId },
      dueOn: dueOn as PlainDate,
    })),
  };
}
