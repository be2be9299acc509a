import fc from "fast-check";
import type { ApplicantFacts, FactName } from "../applicants/applicant-facts.ts";
import { disabilityDegrees } from "../applicants/disability-degree.ts";
import { disabilityTypes } from "../applicants/disability-type.ts";
import { households } from "../applicants/household.ts";
import { proceduralStatuses } from "../applicants/procedural-status.ts";
import { traffickingStatuses } from "../applicants/trafficking-status.ts";
import { fromDayNumber, type PlainDate, partsOf, toDayNumber } from "../dates/plain-date.ts";
import { codesOf } from "../law/legal-term.ts";

/** Days around every day on which the coded law changes, and any other day. */
const changes: readonly PlainDate[] = ["2018-01-01", "2023-01-01", "2025-07-01", "2026-01-01", "2026-07-01"];

export const anyDay: fc.Arbitrary<PlainDate> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -2, max: 2 }))
    .map(([day, shift]) => fromDayNumber(toDayNumber(day) + shift)),
  fc.constantFrom<PlainDate[]>("2020-02-29", "2023-02-28", "2023-03-01"),
  fc.integer({ min: toDayNumber("2015-01-01"), max: toDayNumber("2040-12-31") }).map(fromDayNumber),
);

export const anyCoveredDay = anyDay.filter((day) => day >= "2018-01-01");

/** Born near one of the birthdays that the law asks about, on a leap day, or at any time before `on`. */
export function anyBirthDate(on: PlainDate): fc.Arbitrary<PlainDate> {
  const birthday = fc
    .tuple(fc.constantFrom(0, 16, 18, 30, 60), fc.integer({ min: -2, max: 2 }))
    .map(([years, shift]) => {
      const { year, month, day } = partsOf(on);
      const written = `${year - years}-${two(month)}-${two(Math.min(day, 28))}` as PlainDate;
      return fromDayNumber(toDayNumber(written) + shift);
    });
  const leapDay = fc.constantFrom<PlainDate[]>("1960-02-29", "2000-02-29", "2004-02-29", "2008-02-29");
  const any = fc.integer({ min: toDayNumber("1920-01-01"), max: toDayNumber(on) }).map(fromDayNumber);
  return fc.oneof(birthday, leapDay, any).filter((day) => day <= on);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** One arbitrary for each fact, so that a gap can be filled by itself. */
export function anyAnswer(on: PlainDate): { [Name in FactName]-?: fc.Arbitrary<ApplicantFacts[Name]> } {
  return {
    birthDate: anyBirthDate(on),
    meritorious: fc.boolean(),
    household: fc.constantFrom(...codesOf(households)),
    ethnicMinority: fc.boolean(),
    livesInExtremeHardshipArea: fc.boolean(),
    proceduralStatuses: fc.array(fc.constantFrom(...codesOf(proceduralStatuses)), { maxLength: 3 }),
    martyrFamily: fc.boolean(),
    agentOrange: fc.boolean(),
    disability: fc.option(
      fc.record({
        types: fc.array(fc.constantFrom(...codesOf(disabilityTypes)), { maxLength: 2 }),
        degree: fc.constantFrom(...codesOf(disabilityDegrees)),
        certified: fc.boolean(),
      }),
    ),
    receivesMonthlySocialAllowance: fc.boolean(),
    inSocialProtectionFacility: fc.boolean(),
    domesticViolenceVictim: fc.boolean(),
    trafficking: fc.constantFrom(...codesOf(traffickingStatuses)),
    matterConcernsTrafficking: fc.boolean(),
    livesWithHiv: fc.boolean(),
  };
}

/** Facts in which anything may be missing. Mostly answered with no, so that the grounds stay in the balance. */
export function anyFacts(on: PlainDate): fc.Arbitrary<ApplicantFacts> {
  return fc.oneof(
    fc.record(anyAnswer(on), { requiredKeys: [] }),
    fc.record(anyAnswer(on), { requiredKeys: [] }).map((facts) => ({ ...negative, ...facts })),
    fc
      .tuple(fc.record(anyAnswer(on), { requiredKeys: [] }), fc.subarray(Object.keys(negative)))
      .map(([facts, unasked]) => leaveOut({ ...negative, ...facts }, unasked)),
  );
}

/** Nobody in particular: no ground is helped. */
export const negative: ApplicantFacts = {
  meritorious: false,
  household: "neither",
  ethnicMinority: false,
  livesInExtremeHardshipArea: false,
  proceduralStatuses: [],
  martyrFamily: false,
  agentOrange: false,
  disability: null,
  receivesMonthlySocialAllowance: false,
  inSocialProtectionFacility: false,
  domesticViolenceVictim: false,
  trafficking: "none",
  matterConcernsTrafficking: false,
  livesWithHiv: false,
};

function leaveOut(facts: ApplicantFacts, names: readonly string[]): ApplicantFacts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
}

/** A day, and facts that can be on that day. */
export const anyCase = anyDay.chain((on) => fc.record({ on: fc.constant(on), facts: anyFacts(on) }));
export const anyCoveredCase = anyCoveredDay.chain((on) =>
  fc.record({ on: fc.constant(on), facts: anyFacts(on) }),
);
