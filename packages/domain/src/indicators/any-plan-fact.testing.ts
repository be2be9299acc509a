import fc from "fast-check";
import { disabilityDegrees } from "../applicants/disability-degree.ts";
import { disabilityTypes } from "../applicants/disability-type.ts";
import { sexes } from "../applicants/sex.ts";
import { caseStatuses } from "../cases/case-status.ts";
import { providerKinds } from "../cases/provider-kind.ts";
import { addDays, fromDayNumber, type PlainDate, toDayNumber } from "../dates/plain-date.ts";
import { reportingGroundOrder } from "../eligibility/reporting-ground.ts";
import { codesOf } from "../law/legal-term.ts";
import { materialFormats } from "../outreach/material-format.ts";
import { markedDays, outreachSessionTypes } from "../outreach/outreach-session-type.ts";
import { canThoUnits } from "../places/can-tho-units.ts";
import { activityIds } from "../plan/plan.ts";
import { fieldsOfLaw } from "../requests/field-of-law.ts";
import { formsOfAid } from "../requests/form-of-aid.ts";
import { refusalGrounds } from "../requests/refusal-ground.ts";
import { requestStatuses } from "../requests/request-status.ts";
import { ageBands } from "./facts/age-band.ts";
import type { PlanFact } from "./plan-fact.ts";

const first: PlainDate = "2024-01-01";
/** Close enough together that facts meet in one row, over the change of the communes in 2025. */
export const anyDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: toDayNumber(first), max: toDayNumber("2026-12-31") })
  .map(fromDayNumber);

const later = (day: PlainDate) => fc.option(fc.nat(400).map((days) => addDays(day, days)));
const firstOfYear = fc.constantFrom<PlainDate>("2024-01-01", "2025-01-01", "2026-01-01");

const commune = fc
  .constantFrom(...canThoUnits.filter((unit) => unit.level === "commune").slice(0, 40))
  .map((unit) => ({ commune: unit.code, on: unit.until ?? ("2026-01-01" as const) }));

const here = { id: fc.uuid(), place: fc.option(commune) };
const person = {
  ...here,
  sex: fc.option(fc.constantFrom(...codesOf(sexes))),
  hasDisability: fc.boolean(),
  disabilityTypes: fc.uniqueArray(fc.constantFrom(...codesOf(disabilityTypes)), { maxLength: 3 }),
  degree: fc.option(fc.constantFrom(...codesOf(disabilityDegrees))),
  ageBand: fc.option(fc.constantFrom(...codesOf(ageBands))),
};
const matter = {
  ...person,
  ground: fc.option(fc.constantFrom(...reportingGroundOrder.map(({ code }) => code))),
  formOfAid: fc.constantFrom(...codesOf(formsOfAid)),
  fieldOfLaw: fc.constantFrom(...codesOf(fieldsOfLaw)),
};
const few = fc.constantFrom("a", "b", "c", "d", "e");
const kindOfProvider = fc.constantFrom(...codesOf(providerKinds));

const requests = fc
  .record({
    ...matter,
    kind: fc.constant("request" as const),
    receivedOn: anyDay,
    status: fc.constantFrom(...codesOf(requestStatuses)),
    refusal: fc.option(fc.constantFrom(...codesOf(refusalGrounds))),
    workingDaysToAcceptance: fc.option(fc.nat(30)),
  })
  .chain(({ refusal, ...fact }) =>
    later(fact.receivedOn).map((acceptedOn) => ({
      ...fact,
      acceptedOn,
      refusalGround: fact.status === "refused" ? refusal : null,
    })),
  );

const cases = fc
  .record({
    ...matter,
    kind: fc.constant("case" as const),
    person: few,
    provider: fc.option(few),
    providerKind: fc.option(kindOfProvider),
    acceptedOn: anyDay,
    status: fc.constantFrom(...codesOf(caseStatuses)),
  })
  .chain((fact) =>
    later(fact.acceptedOn).map((endedOn) => ({
      ...fact,
      endedOn,
      closedOn: fact.status === "discontinued" ? null : endedOn,
    })),
  );

const clocks = fc
  .record({
    ...matter,
    kind: fc.constant("clock" as const),
    rule: fc.constantFrom(
      "agency-notice-12h" as const,
      "agency-notice-24h" as const,
      "provider-appointment" as const,
      "provider-replacement" as const,
      "advice-answer" as const,
      "closed-file-handover" as const,
      "complaint-first" as const,
    ),
    agency: fc.option(few),
    startedOn: anyDay,
    inTime: fc.boolean(),
  })
  .chain((fact) => later(fact.startedOn).map((settledOn) => ({ ...fact, settledOn })));

const notices = fc
  .record({
    ...matter,
    kind: fc.constant("notice" as const),
    agency: few,
    receivedOn: anyDay,
    workingDaysToAcceptance: fc.option(fc.nat(5)),
  })
  .chain((fact) => later(fact.receivedOn).map((acceptedOn) => ({ ...fact, acceptedOn })));

const qualities = fc
  .record({
    ...matter,
    kind: fc.constant("quality" as const),
    providerKind: fc.option(kindOfProvider),
    closedOn: anyDay,
    given: fc.option(fc.integer({ min: 0, max: 100 })),
    reviewed: fc.option(fc.boolean()),
  })
  .chain(({ given, reviewed, ...fact }) =>
    later(fact.closedOn).map((appraisedOn) => {
      const points = appraisedOn === null ? null : given;
      const grade = points === null ? null : points >= 90 ? ("good" as const) : ("undetermined" as const);
      const successful = fact.formOfAid === "proceedings" ? reviewed : null;
      return { ...fact, appraisedOn, points, grade, successful };
    }),
  );

const screenings = fc
  .record({ ...here, on: anyDay, parts: fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)) })
  .map(({ parts: [unreached, reached, others], ...fact }) => ({
    ...fact,
    kind: "screening" as const,
    unreached,
    eligible: unreached + reached,
    screened: unreached + reached + others,
  }));

const sessions = fc
  .record({
    ...here,
    kind: fc.constant("outreach-session" as const),
    on: anyDay,
    sessionType: fc.constantFrom(...codesOf(outreachSessionTypes)),
    markedDay: fc.option(fc.constantFrom(...codesOf(markedDays))),
    pwdParticipants: fc.nat(30),
    advised: fc.nat(10),
    others: fc.nat(30),
  })
  .map(({ others, ...fact }) => ({ ...fact, participants: fact.pwdParticipants + others }));

const findings = fc
  .record({ ...here, kind: fc.constant("finding" as const), foundOn: anyDay })
  .chain((fact) => later(fact.foundOn).map((closedOn) => ({ ...fact, closedOn })));

const activities = fc
  .record({
    id: fc.uuid(),
    kind: fc.constant("plan-activity" as const),
    activity: fc.constantFrom(...activityIds),
    leadAgency: few,
    from: anyDay,
    days: fc.nat(300),
  })
  .map(({ days, ...fact }) => ({ ...fact, until: addDays(fact.from, days) }));

/** A fact of any kind that can be. */
export const anyPlanFact: fc.Arbitrary<PlanFact> = fc.oneof(
  { weight: 3, arbitrary: requests },
  { weight: 4, arbitrary: cases },
  { weight: 3, arbitrary: clocks },
  notices,
  { weight: 2, arbitrary: qualities },
  screenings,
  sessions,
  fc.record({
    ...here,
    kind: fc.constant("material" as const),
    material: few,
    on: anyDay,
    format: fc.constantFrom(...codesOf(materialFormats)),
    copies: fc.nat(200),
  }),
  fc.record({
    ...person,
    kind: fc.constant("survey-answer" as const),
    on: anyDay,
    knowsLegalAid: fc.option(fc.boolean()),
    hasLegalNeed: fc.option(fc.boolean()),
  }),
  fc.record({ id: fc.uuid(), kind: fc.constant("training-course" as const), on: anyDay, hours: fc.nat(40) }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constant("training-attendance" as const),
    on: anyDay,
    provider: few,
    providerKind: kindOfProvider,
    hours: fc.nat(16),
  }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constant("provider-year" as const),
    on: firstOfYear,
    providerKind: kindOfProvider,
    trainingHours: fc.nat(16),
  }),
  fc.record({ ...here, kind: fc.constant("inspection" as const), on: anyDay }),
  findings,
  activities,
  fc.record({
    id: fc.uuid(),
    kind: fc.constant("plan-task" as const),
    activity: fc.constantFrom(...activityIds),
    leadAgency: few,
    dueOn: anyDay,
    settledOn: fc.option(anyDay),
    inTime: fc.boolean(),
  }),
  fc.record({
    ...here,
    kind: fc.constant("population" as const),
    on: fc.constantFrom<PlainDate>("2024-06-30", "2025-06-30", "2026-06-30"),
    sex: person.sex,
    degree: person.degree,
    persons: fc.nat(2000),
  }),
);
