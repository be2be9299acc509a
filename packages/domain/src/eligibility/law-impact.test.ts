import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decidingLaw } from "../law/deciding-law.ts";
import { anyFacts, negative } from "./any-facts.testing.ts";
import { compareLaw, compareLawOfStream } from "./compare-law.ts";
import { decideEligibility } from "./decide-eligibility.ts";
import type { LawChange } from "./law-change.ts";
import { type Person, screenPopulation, screenStream } from "./screen-population.ts";

const adult = { ...negative, birthDate: "1990-01-01" } as const;
const inTheCase = { ...adult, trafficking: "victim", matterConcernsTrafficking: true } as const;
const divorcing = { ...adult, trafficking: "victim", household: "near-poor" } as const;
const mild = { disability: { types: [], degree: "mild", certified: true } } as const;

const register: readonly Person[] = [
  { id: "1", facts: { ...inTheCase, ...mild }, sex: "female", district: "Ninh Kiều" },
  { id: "2", facts: inTheCase, sex: "female", district: "Cái Răng" },
  { id: "3", facts: divorcing, sex: "male", place: "31153" },
  { id: "4", facts: { ...adult, ...mild }, district: "Ninh Kiều" },
];
const districtOf = (place: string) => (place === "31153" ? "Cái Răng" : undefined);
const days = ["2025-06-30", "2025-07-01"] as const;

async function* streamed<One>(list: readonly One[]): AsyncGenerator<One> {
  yield* list;
}

describe("who gains and who loses", () => {
  const compared = () => compareLaw(register, ...days, decidingLaw, { districtOf });

  it("is told by district, of the row or of its place", () => {
    expect(compared().byDistrict).toEqual([
      { district: "Cái Răng", people: 2, gained: 1, lost: 1 },
      { district: "Ninh Kiều", people: 2, gained: 1, lost: 0 },
    ]);
    expect(compareLaw(register, ...days).byDistrict).toContainEqual({
      district: null,
      people: 1,
      gained: 0,
      lost: 1,
    });
  });

  it("is told by sex and by degree of disability", () => {
    expect(compared().bySex).toEqual([
      { sex: "female", people: 2, gained: 2, lost: 0 },
      { sex: "male", people: 1, gained: 0, lost: 1 },
      { sex: null, people: 1, gained: 0, lost: 0 },
    ]);
    expect(compared().byDegree).toEqual([
      { degree: "mild", people: 2, gained: 1, lost: 0 },
      { degree: "none", people: 2, gained: 1, lost: 1 },
    ]);
  });

  it("is the same for a stream", async () => {
    expect(await compareLawOfStream(streamed(register), ...days, decidingLaw, { districtOf })).toEqual(
      compared(),
    );
    const screened = [];
    for await (const one of screenStream(streamed(register), "2026-03-02")) screened.push(one);
    expect(screened).toEqual([...screenPopulation(register, "2026-03-02")]);
  });

  it("is counted whole however few changes are kept, and every change is handed on", () => {
    const changes: LawChange[] = [];
    const cut = compareLaw(register, ...days, decidingLaw, {
      keep: 1,
      onChange: (change) => changes.push(change),
    });
    expect(cut.gains.map(({ id }) => id)).toEqual(["1"]);
    expect([cut.isCut, cut.counts]).toEqual([true, { gained: 2, lost: 1, others: 0 }]);
    expect(changes.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect([compared().isCut, compared().counts]).toEqual([false, cut.counts]);
  });

  it("adds up: every person is in one district, of one sex and of one degree, and gained or lost once", () => {
    const anyPerson = fc.record({
      facts: anyFacts("2025-01-01"),
      district: fc.constantFrom("A", "B", "C"),
      sex: fc.constantFrom("male", "female", "other"),
    });
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 20 }), (list) => {
        const people = list.map((one, at) => ({ id: String(at), ...one })) as Person[];
        const told = compareLaw(people, "2025-06-30", "2026-01-01");
        for (const rows of [told.byDistrict, told.bySex, told.byDegree]) {
          const sum = (read: (row: (typeof rows)[number]) => number) =>
            rows.reduce((all, row) => all + read(row), 0);
          expect(sum((row) => row.people)).toBe(people.length);
          expect(sum((row) => row.gained)).toBe(gainsByDefinition(people));
          expect(sum((row) => row.lost)).toBe(told.losses.length);
        }
      }),
    );
  });

  it("is told between two laws on one day", () => {
    const provisions = decidingLaw.provisions.map((provision) =>
      provision.rule?.ground === "disability"
        ? { ...provision, rule: { ...provision.rule, requiresFinancialDifficulty: false } }
        : provision,
    );
    const amended = { ...decidingLaw, provisions };
    const told = compareLaw(register, "2026-03-02", "2026-03-02", amended, { lawBefore: decidingLaw });
    expect(told.gains.map(({ id, because }) => [id, because])).toEqual([["4", "law"]]);
    expect(told.byGround).toEqual([{ ground: "disability", gained: 2, lost: 0 }]);
  });
});

function gainsByDefinition(people: readonly Person[]): number {
  const isEligible = ({ facts }: Person, on: `${number}-${number}-${number}`) =>
    decideEligibility(facts, on).outcome === "eligible";
  return people.filter((one) => !isEligible(one, "2025-06-30") && isEligible(one, "2026-01-01")).length;
}
