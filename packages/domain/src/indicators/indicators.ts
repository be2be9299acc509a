import { InvalidInput } from "../input/invalid-input.ts";
import * as capacity from "./definitions/capacity-indicators.ts";
import * as cases from "./definitions/case-indicators.ts";
import { clockIndicators, daysFromNotice } from "./definitions/clock-indicators.ts";
import * as outreach from "./definitions/outreach-indicators.ts";
import * as quality from "./definitions/quality-indicators.ts";
import * as reach from "./definitions/reach-indicators.ts";
import * as requests from "./definitions/request-indicators.ts";
import type { IndicatorDefinition } from "./indicator-definition.ts";

/** The indicators of the plan: those of the first page in the order in which leaders read them, then the others. */
export const indicators: readonly IndicatorDefinition[] = [
  requests.requestsServed,
  cases.casesAccepted,
  cases.casesClosed,
  cases.casesByForm,
  requests.daysToAcceptance,
  requests.requestsReceived,
  cases.casesInWork,
  cases.personTimesServed,
  cases.personTimesOutsideColumn14,
  cases.personsServed,
  cases.providersWithCases,
  ...clockIndicators,
  daysFromNotice,
  quality.casesAppraised,
  quality.casesGood,
  quality.casesSuccessful,
  outreach.outreachSessions,
  outreach.grassrootsSessions,
  outreach.outreachParticipants,
  outreach.outreachPwdParticipants,
  outreach.adviceOnTheSpot,
  outreach.twoDaysMarked,
  outreach.accessibleMaterials,
  outreach.accessibleCopies,
  capacity.trainingCourses,
  capacity.trainingHours,
  capacity.officersTrained,
  capacity.inspectionsHeld,
  capacity.findingsClosed,
  capacity.tasksOnTime,
  capacity.activitiesDue,
  reach.casesPerPopulation,
  reach.communesWithCases,
  reach.communesWithOutreach,
  reach.eligibleUnreached,
  reach.peopleSurveyed,
  reach.surveyAwareness,
  reach.surveyNeed,
];

/** Those that stand on the page that tells the plan in ten seconds. */
export const headlineIndicators: readonly IndicatorDefinition[] = indicators.filter(
  ({ headline }) => headline,
);

/**
 * The definition of an id. Throws {@link InvalidInput} for an id that does not exist.
 *
 * @example
 * getIndicator("cases-accepted").name.en // "Cases accepted for persons with disabilities"
 */
export function getIndicator(id: string): IndicatorDefinition {
  const found = indicators.find((one) => one.id === id);
  if (!found) throw new InvalidInput("indicatorId", id, indicators.map((one) => one.id).join(", "));
  return found;
}
