import * as z from "zod/mini";
import { ClockFact } from "./facts/clock-fact.ts";
import { FindingFact, InspectionFact, PlanActivityFact, PlanTaskFact } from "./facts/follow-up-facts.ts";
import { CaseFact, NoticeFact, QualityFact, RequestFact, ScreeningFact } from "./facts/matter-facts.ts";
import { MaterialFact, OutreachSessionFact, SurveyAnswerFact } from "./facts/outreach-facts.ts";
import { PopulationFact } from "./facts/population-fact.ts";
import { ProviderYearFact, TrainingAttendanceFact, TrainingCourseFact } from "./facts/training-facts.ts";

/**
 * What an indicator may look at: one thing that happened or was counted, with the features by which it is broken
 * down and nothing that says who a person is. `null` means unknown; an unknown key or code is refused.
 */
export const PlanFact = z.discriminatedUnion("kind", [
  RequestFact,
  CaseFact,
  ClockFact,
  NoticeFact,
  QualityFact,
  ScreeningFact,
  OutreachSessionFact,
  MaterialFact,
  SurveyAnswerFact,
  TrainingCourseFact,
  TrainingAttendanceFact,
  ProviderYearFact,
  InspectionFact,
  FindingFact,
  PlanActivityFact,
  PlanTaskFact,
  PopulationFact,
]);

/** One counted thing of the plan, told apart by `kind`. */
export type PlanFact = z.infer<typeof PlanFact>;

/** The kind of a counted thing. */
export type FactKind = PlanFact["kind"];

/** The counted thing of one kind. */
export type FactOf<Kind extends FactKind> = Extract<PlanFact, { kind: Kind }>;
