import type { Outputs } from "../../api/outputs.ts";

export type VisitLine = Outputs["inspections"]["year"][number];
export type VisitRecord = Outputs["inspections"]["get"];
export type Finding = VisitRecord["findings"][number];
export type ChecklistPoint = VisitRecord["checklist"]["items"][number];
export type RecommendationList = Outputs["inspections"]["recommendations"];
export type RecommendationLine = RecommendationList["lines"][number];
export type RecommendationRecord = Outputs["inspections"]["recommendation"];

export interface VisitDialogProps {
  visit: VisitRecord;
  onClose: () => void;
  /** It is saved: one stays on the record, wherever the window was opened from. */
  onDone: () => void;
}
