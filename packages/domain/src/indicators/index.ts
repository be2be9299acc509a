/**
 * The plan's indicators as data, measured over facts; what should be reached by a day; forecasts.
 *
 * @module
 */

export { type CourseStatus, courseThresholds } from "./course-status.ts";
export { type Dimension, dimensions, otherKeys } from "./dimension.ts";
export { type Expectation, expectedByToday } from "./expected-by-today.ts";
export { type AgeBand, ageBandEdges, ageBandOf, ageBands } from "./facts/age-band.ts";
export { type ClockCourse, ClockFact, settleClock } from "./facts/clock-fact.ts";
export { type CaseCourse, clocksOfCase, type PersonFeatures } from "./facts/clocks-of-case.ts";
export {
  FindingFact,
  InspectionFact,
  PlanActivityFact,
  PlanTaskFact,
} from "./facts/follow-up-facts.ts";
export {
  CaseFact,
  NoticeFact,
  QualityFact,
  RequestFact,
  ScreeningFact,
} from "./facts/matter-facts.ts";
export { MaterialFact, OutreachSessionFact, SurveyAnswerFact } from "./facts/outreach-facts.ts";
export { PopulationFact } from "./facts/population-fact.ts";
export {
  ProviderYearFact,
  TrainingAttendanceFact,
  TrainingCourseFact,
} from "./facts/training-facts.ts";
export {
  type Forecast,
  type ForecastInput,
  type ForecastRefusal,
  forecastToYearEnd,
} from "./forecast/forecast-to-year-end.ts";
export type { MonthlyCounts } from "./forecast/seasons-of.ts";
export {
  type IndicatorDefinition,
  type IndicatorUnit,
  indicatorUnits,
  type Statistic,
} from "./indicator-definition.ts";
export { indicatorValue } from "./indicator-value.ts";
export { getIndicator, headlineIndicators, indicators } from "./indicators.ts";
export { keyOfFact } from "./key-of-fact.ts";
export {
  type IndicatorQuery,
  type IndicatorResult,
  type IndicatorRow,
  measureIndicator,
  periodUpTo,
} from "./measure-indicator.ts";
export { type FactKind, type FactOf, PlanFact } from "./plan-fact.ts";
export type {
  CommunesOfToday,
  Condition,
  ConditionOn,
  Counting,
  DayField,
  FieldThatIs,
  NumberField,
  Selection,
  SelectionOf,
} from "./selection.ts";
