import type { InspectedKind, InspectionKind, PlainDate } from "@tgpl/domain";
import type { Inputs } from "../../api/outputs.ts";
import type { VisitRecord } from "./inspection-records.ts";

export type Chosen = { id: string; label: string };

/** A visit as it stands in the window: one field for each way to say whom it is paid to. */
export type VisitValue = {
  kind: InspectionKind;
  inspectedKind: InspectedKind;
  officeId: string;
  agency: Chosen | null;
  commune: Chosen | null;
  plannedOn: PlainDate | null;
  subject: string;
  basis: string;
  /** One member a line. */
  team: string;
  checklistId: string;
  followUpOfId: string | null;
};

export const noVisit: VisitValue = {
  kind: "regular",
  inspectedKind: "office",
  officeId: "",
  agency: null,
  commune: null,
  plannedOn: null,
  subject: "",
  basis: "",
  team: "",
  checklistId: "",
  followUpOfId: null,
};

export function fromVisit(visit: VisitRecord): VisitValue {
  const { inspected, inspectedName: label } = visit;
  return {
    kind: visit.kind,
    inspectedKind: inspected.kind,
    officeId: inspected.kind === "office" ? inspected.id : "",
    agency: inspected.kind === "agency" ? { id: inspected.id, label } : null,
    commune: inspected.kind === "commune" ? { id: inspected.code, label } : null,
    plannedOn: visit.plannedOn,
    subject: visit.subject,
    basis: visit.basis ?? "",
    team: visit.team.join("\n"),
    checklistId: visit.checklist.id,
    followUpOfId: visit.followUpOf?.id ?? null,
  };
}

/** A visit that looks again at what another one found: the same place and team, the day still open. */
export function toFollowUp(visit: VisitRecord): VisitValue {
  return { ...fromVisit(visit), kind: "follow-up", plannedOn: null, followUpOfId: visit.id };
}

export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

type VisitForm = Omit<Inputs["inspections"]["plan"], "idempotencyKey" | "draft">;

/** What the server takes; called once every field has passed its rule. */
export function toVisitForm(value: VisitValue): VisitForm {
  const { kind, subject, basis, plannedOn, team, checklistId, followUpOfId } = value;
  return {
    ...{ kind, subject, checklistId, followUpOfId },
    basis: basis.trim() || null,
    plannedOn: plannedOn as PlainDate,
    team: linesOf(team),
    inspected: inspectedOf(value),
  };
}

function inspectedOf(value: VisitValue): VisitForm["inspected"] {
  const { inspectedKind, officeId, agency, commune } = value;
  if (inspectedKind === "office") return { kind: "office", id: officeId };
  if (inspectedKind === "agency") return { kind: "agency", id: agency?.id ?? "" };
  return { kind: "commune", code: commune?.id ?? "" };
}
