import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ApplicantFacts, type FactName, factNames } from "../applicants/applicant-facts.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import { anyAnswer, anyCase, anyCoveredCase, anyCoveredDay, negative } from "./any-facts.testing.ts";
import { groundsByTheTable } from "./by-the-table.testing.ts";
import { decideEligibility } from "./decide-eligibility.ts";

/** A case, and an answer to every fact that it leaves open. */
const anyCaseAndFilling = anyCase.chain(({ on, facts }) =>
  fc.record({ on: fc.constant(on), facts: fc.constant(facts), filling: fc.record(anyAnswer(on)) }),
);

describe("a decision on facts that are all known", () => {
  it("meets the grounds that the table of the law names, and no other", () => {
    const anyComplete = anyCoveredDay.chain((on) =>
      fc.record({ on: fc.constant(on), facts: fc.record(anyAnswer(on)) }),
    );
    fc.assert(
      fc.property(anyComplete, ({ on, facts }) => {
        const met = decideEligibility(facts, on).grounds.filter(({ status }) => status === "met");
        expect(met.map(({ id }) => id)).toEqual(groundsByTheTable(complete(facts), on));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("law 1, monotone", () => {
  it("keeps a settled outcome whatever is filled in", () => {
    fc.assert(
      fc.property(anyCaseAndFilling, ({ on, facts, filling }) => {
        const before = decideEligibility(facts, on);
        fc.pre(before.outcome !== "undetermined");
        expect(decideEligibility({ ...filling, ...facts }, on).outcome).toBe(before.outcome);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps a settled ground whatever is filled in", () => {
    fc.assert(
      fc.property(anyCaseAndFilling, ({ on, facts, filling }) => {
        const after = decideEligibility({ ...filling, ...facts }, on);
        for (const [index, ground] of decideEligibility(facts, on).grounds.entries()) {
          if (ground.status !== "unknown") expect(after.grounds[index]?.status).toBe(ground.status);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("law 2, complete questions", () => {
  it("can still end either way when it is undetermined, by the missing facts alone", () => {
    fc.assert(
      fc.property(anyCoveredCase, ({ on, facts }) => {
        const { outcome, missingFacts } = decideEligibility(facts, on);
        fc.pre(outcome === "undetermined");
        const outcomes = fillings(missingFacts, on).map(
          (filling) => decideEligibility({ ...facts, ...filling }, on).outcome,
        );
        expect(new Set(outcomes)).toEqual(new Set(["eligible", "not-eligible"]));
      }),
      { numRuns: 60 },
    );
  });

  it("names exactly the facts that can change the outcome", () => {
    fc.assert(
      fc.property(anyCoveredCase, ({ on, facts }) => {
        const open = openFacts(facts);
        fc.pre(open.length <= 7);
        const isEligible: Reading = (filled) => groundsByTheTable(filled, on).length > 0;
        expect(decideEligibility(facts, on).missingFacts).toEqual(
          open.filter((name) => canTip(name, facts, on, isEligible)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("names for each open ground exactly the facts that can change that ground", () => {
    fc.assert(
      fc.property(anyCoveredCase, ({ on, facts }) => {
        const open = openFacts(facts);
        fc.pre(open.length <= 5);
        for (const { id, missingFacts } of decideEligibility(facts, on).grounds) {
          const isMet: Reading = (filled) => groundsByTheTable(filled, on).includes(id);
          expect(missingFacts).toEqual(open.filter((name) => canTip(name, facts, on, isMet)));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("ends when only the next question is asked, again and again, whatever the answers", () => {
    fc.assert(
      fc.property(anyCaseAndFilling, ({ on, facts, filling }) => {
        let known = facts;
        for (let asked = 0; asked <= factNames.length; asked++) {
          const { nextQuestion, missingFacts, outcome } = decideEligibility(known, on);
          if (nextQuestion === null) {
            expect(outcome !== "undetermined" || on < "2018-01-01").toBe(true);
            return;
          }
          expect(missingFacts).toContain(nextQuestion);
          known = { ...known, [nextQuestion]: filling[nextQuestion] };
        }
        throw new Error("The questions do not end.");
      }),
      { numRuns: 500 },
    );
  });
});

describe("law 3, any ground is enough", () => {
  it("is eligible when some ground is met and not eligible when none can be", () => {
    fc.assert(
      fc.property(anyCoveredCase, ({ on, facts }) => {
        const { outcome, grounds } = decideEligibility(facts, on);
        expect(outcome === "eligible").toBe(grounds.some(({ status }) => status === "met"));
        expect(outcome === "not-eligible").toBe(grounds.every(({ status }) => status === "not-met"));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("law 4, same answer everywhere", () => {
  it("does not depend on the order of keys, nor of the entries of a list", () => {
    fc.assert(
      fc.property(anyCase, ({ on, facts }) => {
        const turned = Object.fromEntries(Object.entries(facts).reverse());
        expect(decideEligibility(turned, on)).toEqual(decideEligibility(facts, on));
        const statuses = facts.proceduralStatuses?.toReversed();
        const shuffled = { ...facts, ...(statuses && { proceduralStatuses: statuses }) };
        expect(decideEligibility(shuffled, on).grounds).toEqual(decideEligibility(facts, on).grounds);
      }),
    );
  });
});

/**
 * Two answers for each kind of person: enough to reach every test of every ground, written here by hand and apart
 * from what the package derives from its own data.
 */
function candidates(on: PlainDate): { [Name in FactName]: readonly ApplicantFacts[Name][] } {
  const year = Number(on.slice(0, 4));
  const yesOrNo = [true, false] as const;
  return {
    birthDate: [0, 16, 30, 60].map((age) => `${year - age}-01-01` as PlainDate),
    meritorious: yesOrNo,
    household: ["poor", "near-poor", "neither"],
    ethnicMinority: yesOrNo,
    livesInExtremeHardshipArea: yesOrNo,
    proceduralStatuses: [[], ["victim"], ["accused"], ["witness"], ["victim", "accused"]],
    martyrFamily: yesOrNo,
    agentOrange: yesOrNo,
    disability: [null, { types: ["vision"], degree: "mild", certified: true }],
    receivesMonthlySocialAllowance: yesOrNo,
    inSocialProtectionFacility: yesOrNo,
    domesticViolenceVictim: yesOrNo,
    trafficking: ["none", "victim", "being-identified"],
    matterConcernsTrafficking: yesOrNo,
    livesWithHiv: yesOrNo,
  };
}

/** Every filling of few facts; of many, every filling that gives at most two of them another answer than "no". */
function fillings(names: readonly FactName[], on: PlainDate): ApplicantFacts[] {
  const answers = candidates(on);
  const product = (facts: readonly FactName[]): ApplicantFacts[] =>
    facts.reduce<ApplicantFacts[]>(
      (done, name) =>
        done.flatMap((filling) => answers[name].map((value) => ({ ...filling, [name]: value }))),
      [{}],
    );
  if (names.length <= 7) return product(names);
  const nothing = product(names.slice(0, 0));
  const rest = Object.fromEntries(names.map((name) => [name, quiet(name, on)]));
  const pairs = names.flatMap((one, index) =>
    names.slice(index + 1).flatMap((other) => product([one, other])),
  );
  return [...nothing, ...pairs].map((filling) => ({ ...rest, ...filling }));
}

function quiet(name: FactName, on: PlainDate): unknown {
  if (name === "birthDate") return `${Number(on.slice(0, 4)) - 30}-01-01`;
  if (name === "household") return "neither";
  if (name === "trafficking") return "none";
  if (name === "proceduralStatuses") return [];
  return name === "disability" ? null : false;
}

/** By definition: for some answers to the other open facts, two answers to this one give two results. */
function canTip(name: FactName, facts: ApplicantFacts, on: PlainDate, read: Reading): boolean {
  const others = openFacts(facts).filter((other) => other !== name);
  return fillings(others, on).some((filling) => {
    const filled = { ...facts, ...filling };
    const results = candidates(on)[name].map((value) => read(complete({ ...filled, [name]: value }), on));
    return new Set(results).size > 1;
  });
}

type Reading = (facts: Required<ApplicantFacts>, on: PlainDate) => unknown;

function openFacts(facts: ApplicantFacts): FactName[] {
  return factNames.filter((name) => facts[name] === undefined);
}

function complete(facts: ApplicantFacts): Required<ApplicantFacts> {
  return { birthDate: "1990-01-01", ...negative, ...facts } as Required<ApplicantFacts>;
}
