import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ApplicantFacts, type FactName, factNames } from "../applicants/applicant-facts.ts";
import { proceduralStatuses } from "../applicants/procedural-status.ts";
import { addDays, type PlainDate, partsOf } from "../dates/plain-date.ts";
import { type GroundId, groundIds } from "../law/ground-id.ts";
import { provisions } from "../law/provisions.ts";
import { anyCoveredCase, negative } from "./any-facts.testing.ts";
import { groundsByTheTable } from "./by-the-table.testing.ts";
import { decideEligibility } from "./decide-eligibility.ts";
import { screenPopulation } from "./screen-population.ts";

/**
 * The whole fact space, in three steps. (1) A ground reads a handful of facts: over these, with each of them also
 * unknown, every combination of answers that the law can tell apart is tried. (2) A ground reads nothing else:
 * giving any other fact any answer leaves its status. (3) So the statuses of all grounds follow from their own
 * facts, and the outcome from the statuses; the grounds that share facts are tried together.
 */

/** The first and the last day of every stretch between two changes of the grounds, written by hand. */
const stretches = [
  ["2018-01-01", "2025-06-30"],
  ["2025-07-01", "2025-12-31"],
  ["2026-01-01", "2026-07-01"],
] as const satisfies readonly (readonly [PlainDate, PlainDate])[];
const days = stretches.flat();

const means = ["household", "receivesMonthlySocialAllowance", "inSocialProtectionFacility"] as const;

/** The facts that each clause speaks of, read off the text. */
const factsOfClause: Readonly<Record<GroundId, readonly FactName[]>> = {
  meritorious: ["meritorious"],
  "poor-household": ["household"],
  child: ["birthDate"],
  "ethnic-minority-extreme-hardship": ["ethnicMinority", "livesInExtremeHardshipArea"],
  "charged-16-18": ["birthDate", "proceduralStatuses"],
  "minor-16-18-justice": ["birthDate", "proceduralStatuses"],
  "charged-near-poor": ["household", "proceduralStatuses"],
  trafficking: ["trafficking", "matterConcernsTrafficking"],
  "martyr-family": ["martyrFamily", ...means],
  "agent-orange": ["agentOrange", ...means],
  elderly: ["birthDate", ...means],
  disability: ["disability", ...means],
  "criminal-victim-16-18": ["birthDate", "proceduralStatuses", ...means],
  "domestic-violence": ["domesticViolenceVictim", ...means],
  "trafficking-financial": ["trafficking", ...means],
  hiv: ["livesWithHiv", ...means],
};

type Answers = { readonly [Name in FactName]: readonly ApplicantFacts[Name][] };

/** For each fact one answer of every kind that some clause could tell apart, on both sides of every age. */
function answersOn(on: PlainDate): Answers {
  const yesOrNo = [true, false] as const;
  const disability = { types: ["vision"], degree: "severe" } as const;
  return {
    birthDate: [0, 15, 16, 17, 18, 59, 60, 90].map((age) => bornYearsAgo(age, on)),
    meritorious: yesOrNo,
    household: ["poor", "near-poor", "neither"],
    ethnicMinority: yesOrNo,
    livesInExtremeHardshipArea: yesOrNo,
    proceduralStatuses: [[], ...proceduralStatuses.map(({ code }) => [code]), ["victim", "accused"]],
    martyrFamily: yesOrNo,
    agentOrange: yesOrNo,
    disability: [null, { ...disability, certified: false }, { ...disability, certified: true }],
    receivesMonthlySocialAllowance: yesOrNo,
    inSocialProtectionFacility: yesOrNo,
    domesticViolenceVictim: yesOrNo,
    trafficking: ["none", "victim", "being-identified", "accompanying-minor"],
    matterConcernsTrafficking: yesOrNo,
    livesWithHiv: yesOrNo,
  };
}

function bornYearsAgo(years: number, on: PlainDate): PlainDate {
  return `${partsOf(on).year - years}-01-01` as PlainDate;
}

/** Every combination of one answer to each fact. */
function product(names: readonly FactName[], answers: Partial<Answers>): ApplicantFacts[] {
  return names.reduce<ApplicantFacts[]>(
    (done, name) =>
      done.flatMap((facts) => (answers[name] ?? []).map((answer) => ({ ...facts, [name]: answer }))),
    [{}],
  );
}

function withUnknown(answers: Answers): Partial<Answers> {
  const entries = Object.entries(answers).map(([name, list]) => [name, [...list, undefined]]);
  return Object.fromEntries(entries);
}

const complete = (facts: ApplicantFacts, on: PlainDate) =>
  ({ birthDate: bornYearsAgo(30, on), ...negative, ...facts }) as Required<ApplicantFacts>;

const statusOf = (ground: GroundId, facts: ApplicantFacts, on: PlainDate) =>
  decideEligibility(facts, on).grounds.find(({ id }) => id === ground)?.status;

describe("the stretches of law", () => {
  it("are those on which the grounds begin and end in the data", () => {
    const edges = provisions.flatMap(({ rule, inForce: { from, until } }) =>
      rule ? [from, ...(until === null ? [] : [addDays(until, 1)])] : [],
    );
    expect([...new Set(edges)].sort()).toEqual(stretches.map(([first]) => first));
  });
});

describe("step 1: over its own facts, known or not, every ground", () => {
  it.each(groundIds)("%s is met, not met or open exactly as the table of the law says", (ground) => {
    for (const on of days) {
      const names = factsOfClause[ground];
      const answers = answersOn(on);
      const told = new Map<string, boolean>();
      for (const facts of product(names, answers)) {
        told.set(keyOf(names, facts), groundsByTheTable(complete(facts, on), on).includes(ground));
      }
      const isInForce = decideEligibility({}, on).grounds.some(({ id }) => id === ground);
      expect(isInForce || [...told.values()].every((met) => !met)).toBe(true);
      for (const facts of isInForce ? product(names, withUnknown(answers)) : []) {
        const open = names.filter((name) => facts[name] === undefined);
        const fillings = product(open, answers).map((filling) =>
          told.get(keyOf(names, { ...facts, ...filling })),
        );
        const wanted = fillings.every((met) => met)
          ? "met"
          : fillings.some((met) => met)
            ? "unknown"
            : "not-met";
        const status = statusOf(ground, facts, on);
        if (status !== wanted) throw new Error(`${ground} on ${on}: ${status}, ${JSON.stringify(facts)}`);
      }
    }
  });
});

function keyOf(names: readonly FactName[], facts: ApplicantFacts): string {
  return JSON.stringify(names.map((name) => facts[name]));
}

describe("step 2: a ground reads no other fact", () => {
  it.each(groundIds)("%s keeps its status whatever else is known", (ground) => {
    for (const on of days) {
      const answers = answersOn(on);
      const own = product(factsOfClause[ground], answers);
      const someOf = [own.at(0), own.at(-1), own.find((facts) => statusOf(ground, facts, on) === "met"), {}];
      for (const facts of someOf.filter((one) => one !== undefined)) {
        const before = statusOf(ground, facts, on);
        for (const name of factNames.filter((other) => !factsOfClause[ground].includes(other))) {
          for (const answer of answers[name]) {
            expect(statusOf(ground, { ...facts, [name]: answer }, on)).toBe(before);
          }
        }
      }
    }
  });

  it("and many other facts at once do not move it either", () => {
    fc.assert(
      fc.property(anyCoveredCase, fc.constantFrom(...groundIds), ({ on, facts }, ground) => {
        const own = Object.fromEntries(
          Object.entries(facts).filter(([name]) => factsOfClause[ground].some((fact) => fact === name)),
        );
        expect(statusOf(ground, own, on)).toBe(statusOf(ground, facts, on));
      }),
      { numRuns: 500 },
    );
  });
});

describe("step 3: all grounds together", () => {
  const simple = ["martyrFamily", "agentOrange", "domesticViolenceVictim", "livesWithHiv"] as const;
  const none = Object.fromEntries(simple.map((name) => [name, false]));
  const simpleAnswers: readonly ApplicantFacts[] = [
    none,
    ...simple.map((name) => ({ ...none, [name]: true })),
    Object.fromEntries(simple.map((name) => [name, true])),
  ];

  /** Every kind of person for whom several grounds could meet: 55,296 on a day. */
  function people(on: PlainDate): ApplicantFacts[] {
    const all = answersOn(on);
    const names = factNames.filter((name) => !simple.some((one) => one === name));
    const shared = product(names, {
      ...all,
      birthDate: [15, 17, 18, 60].map((age) => bornYearsAgo(age, on)),
      proceduralStatuses: [[], ["victim"], ["witness"], ["victim", "accused"]],
      disability: all.disability.slice(1),
      trafficking: ["none", "victim", "being-identified"],
      ethnicMinority: [true],
    });
    return shared.flatMap((facts) => simpleAnswers.map((one) => ({ ...facts, ...one })));
  }

  const together = new Set<string>();

  it.each(days.filter((_, index) => index % 2 === 1))(
    "leave no gap: on %s every person gets the grounds of the table and the outcome that follows",
    (on) => {
      const everybody = people(on).map((facts, index) => ({ id: String(index), facts }));
      for (const { id, outcome, grounds } of screenPopulation(everybody, on)) {
        const met = groundsByTheTable(complete(everybody[Number(id)]?.facts ?? {}, on), on);
        const isSame =
          grounds.join() === met.join() && outcome === (met.length > 0 ? "eligible" : "not-eligible");
        if (!isSame)
          throw new Error(`${on}: ${grounds}, not ${met}: ${JSON.stringify(everybody[Number(id)])}`);
        for (const one of met) for (const other of met) if (one < other) together.add(`${one} + ${other}`);
      }
      expect(everybody.length).toBe(55_296);
    },
  );

  it("overlap wherever the law lets them, and exclude each other only by age, household or date", () => {
    const pairs = groundIds.flatMap((one) =>
      groundIds.filter((other) => one < other).map((other) => `${one} + ${other}`),
    );
    expect(pairs.filter((pair) => !together.has(pair)).sort()).toEqual(
      [
        // Under 16, 16 to 18, 60 and over.
        "charged-16-18 + child",
        "child + minor-16-18-justice",
        "child + criminal-victim-16-18",
        "child + elderly",
        "charged-16-18 + elderly",
        "elderly + minor-16-18-justice",
        "criminal-victim-16-18 + elderly",
        // A household stands on one list.
        "charged-near-poor + poor-household",
        // Never in force on one day.
        "charged-16-18 + minor-16-18-justice",
        "trafficking + trafficking-financial",
        "minor-16-18-justice + trafficking-financial",
      ].sort(),
    );
  });
});
