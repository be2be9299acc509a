import {
  ageBands,
  codesOf,
  disabilityDegrees,
  disabilityTypes,
  markedDays,
  materialFormats,
  outreachSessionTypes,
  sexes,
} from "@tgpl/domain";
import fc from "fast-check";
import { anyDay, anyPlace } from "./any-stored-case.testing.ts";
import type { OutreachFact } from "./test-outreach-facts.ts";

const here = { id: fc.uuid(), place: anyPlace, on: anyDay };

const session = fc
  .record({
    ...here,
    kind: fc.constant("outreach-session" as const),
    sessionType: fc.constantFrom(...codesOf(outreachSessionTypes)),
    markedDay: fc.option(fc.constantFrom(...codesOf(markedDays))),
    pwdParticipants: fc.nat(12),
    others: fc.nat(12),
    advised: fc.nat(4),
  })
  .map(({ others, ...fact }) => ({ ...fact, participants: fact.pwdParticipants + others }));

// A material has one form, however often it is given out.
const materials = codesOf(materialFormats).flatMap((format, index) =>
  ["a", "b"].map((which) => ({ format, material: `0190aa${which}${index}-0000-7000-8000-000000000000` })),
);
const material = fc
  .record({
    ...here,
    kind: fc.constant("material" as const),
    of: fc.constantFrom(...materials),
    copies: fc.nat(300),
  })
  .map(({ of, ...fact }) => ({ ...fact, ...of }));

const answer = fc.record({
  ...here,
  kind: fc.constant("survey-answer" as const),
  sex: fc.option(fc.constantFrom(...codesOf(sexes))),
  hasDisability: fc.boolean(),
  disabilityTypes: fc.array(fc.constantFrom(...codesOf(disabilityTypes)), { maxLength: 3 }),
  degree: fc.option(fc.constantFrom(...codesOf(disabilityDegrees))),
  ageBand: fc.option(fc.constantFrom(...codesOf(ageBands))),
  knowsLegalAid: fc.option(fc.boolean()),
  hasLegalNeed: fc.option(fc.boolean()),
});

/** What outreach records, as it can be stored. */
export const anyOutreach: fc.Arbitrary<OutreachFact[]> = fc.uniqueArray(fc.oneof(session, material, answer), {
  maxLength: 40,
  size: "max",
  selector: ({ id }) => id,
});
