import {
  addDays,
  ageBandOf,
  type CaseCourse,
  type CaseFact,
  caseStatuses,
  codesOf,
  dayOf,
  daysBetween,
  disabilityDegrees,
  disabilityTypes,
  fieldsOfLaw,
  formsOfAid,
  fromEpoch,
  type Instant,
  type PlainDate,
  type RequestFact,
  refusalGrounds,
  reportingGroundOrder,
  requestStatuses,
  sexes,
  toEpoch,
  unitsOn,
} from "@tgpl/domain";
import fc from "fast-check";
import { readJurisdiction } from "../platform/jurisdiction.ts";
import { anyDuties } from "./any-duties.testing.ts";
import { type TestFact, testPersons, testProviders } from "./test-facts.ts";

export const FIRST: PlainDate = "2024-11-01";
export const SECOND: PlainDate = "2025-07-01";
const { gazetteer } = readJurisdiction("can-tho");

export const anyDay = fc.oneof(
  fc.constantFrom(FIRST, SECOND, addDays(SECOND, -1)),
  fc.integer({ min: 0, max: daysBetween(FIRST, "2026-12-31") }).map((days) => addDays(FIRST, days)),
);
// Few places, so that facts meet in one row; among them a code with two meanings and a commune that was split.
const places = fc
  .constantFrom("31135", "31178", "31117", "31183", "31804")
  .chain((commune) => anyDay.map((on) => ({ commune, on })))
  .filter(({ commune, on }) =>
    unitsOn(on, { level: "commune" }, gazetteer).some(({ code }) => code === commune),
  );

export const anyPlace = places;

const features = {
  place: places,
  sex: fc.constantFrom(...codesOf(sexes)),
  hasDisability: fc.boolean(),
  disabilityTypes: fc.array(fc.constantFrom(...codesOf(disabilityTypes)), { maxLength: 3 }),
  degree: fc.option(fc.constantFrom(...codesOf(disabilityDegrees))),
  ground: fc.option(fc.constantFrom(...reportingGroundOrder.map(({ code }) => code))),
  formOfAid: fc.constantFrom(...codesOf(formsOfAid)),
  fieldOfLaw: fc.constantFrom(...codesOf(fieldsOfLaw)),
};

const request = fc.record({
  ...features,
  receivedOn: anyDay,
  status: fc.constantFrom(...codesOf(requestStatuses)),
  refusal: fc.option(fc.constantFrom(...codesOf(refusalGrounds))),
  daysToAcceptance: fc.option(fc.nat(300)),
  workingDaysToAcceptance: fc.option(fc.integer({ min: 0, max: 12 })),
});
const legalCase = fc.record({
  ...features,
  id: fc.uuid(),
  provider: fc.option(fc.constantFrom(...testProviders)),
  acceptedOn: anyDay,
  status: fc.constantFrom(...codesOf(caseStatuses)),
  /** Hours after acceptance, close around the limits of 3 working, 15 and 30 calendar days. */
  appointedAfter: fc.option(fc.oneof(fc.nat(150), fc.nat(2000))),
  endedAfter: fc.option(fc.oneof(fc.integer({ min: 0, max: 400 }), fc.nat(5000))),
  isClosed: fc.boolean(),
  handedOverAfter: fc.option(fc.integer({ min: 600, max: 800 })),
});
const person = fc.constantFrom(...testPersons);

type Given = { person: (typeof testPersons)[number]; id: string };

/** A request of somebody, and perhaps the case that came of it, as they can be stored. */
export const anyStored: fc.Arbitrary<TestFact> = fc
  .record({ person, id: fc.uuid(), request, legalCase: fc.option(legalCase) })
  .map(({ request: asked, legalCase: opened, ...given }) => {
    const stored = opened && toCase(opened, given);
    return {
      request: toRequest(asked, given),
      person: given.person.id,
      legalCase: stored?.fact ?? null,
      ...(stored && { course: stored.course }),
    };
  })
  .chain((fact) => anyDuties(fact.request.receivedOn).map((duties) => ({ ...fact, duties })));

type Asked = typeof request extends fc.Arbitrary<infer Value> ? Value : never;

function toRequest({ refusal, daysToAcceptance, ...asked }: Asked, { person: of, id }: Given): RequestFact {
  return {
    ...asked,
    kind: "request",
    id,
    ageBand: ageBandOf(of.birthDate, asked.receivedOn),
    acceptedOn: daysToAcceptance === null ? null : addDays(asked.receivedOn, daysToAcceptance),
    refusalGround: asked.status === "refused" ? refusal : null,
  };
}

type Opened = typeof legalCase extends fc.Arbitrary<infer Value> ? Value : never;

function toCase(
  { appointedAfter, endedAfter, isClosed, handedOverAfter, provider, ...opened }: Opened,
  { person: of }: Given,
): { fact: CaseFact; course: CaseCourse } {
  const acceptedAt: Instant = `${opened.acceptedOn}T08:30:00+07:00`;
  const endedAt = after(acceptedAt, endedAfter);
  const course: CaseCourse = {
    acceptedAt,
    appointedAt: after(acceptedAt, appointedAfter),
    closedAt: isClosed ? endedAt : null,
    discontinuedAt: isClosed ? null : endedAt,
    handedOverAt: endedAt && after(endedAt, handedOverAfter),
  };
  const endedOn = endedAt && dayOf(endedAt);
  const ageBand = ageBandOf(of.birthDate, opened.acceptedOn);
  const performed = { provider: provider?.id ?? null, providerKind: provider?.kind ?? null };
  const closedOn = isClosed ? endedOn : null;
  return {
    fact: { ...opened, ...performed, kind: "case", person: of.id, ageBand, closedOn, endedOn },
    course,
  };
}

function after(moment: Instant, hours: number | null): Instant | null {
  return hours === null ? null : fromEpoch(toEpoch(moment) + hours * 3_600_000);
}
