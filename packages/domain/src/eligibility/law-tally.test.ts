import { describe, expect, it } from "vitest";
import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import { decidingLaw } from "../law/deciding-law.ts";
import { negative } from "./any-facts.testing.ts";
import { compareLaw, compareLawOfStream } from "./compare-law.ts";
import type { LawChange } from "./law-change.ts";
import { type Person, screenStream } from "./screen-population.ts";

const adult = { ...negative, birthDate: "1990-01-01" } as const;
/** Trafficking moved to khoản 6a on 1 July 2025: who sues for divorce lost it, who stands in the case gained it. */
const days = ["2025-06-30", "2025-07-01"] as const;
const { matterConcernsTrafficking: _, ...unasked } = adult;
const person = (id: string, facts: ApplicantFacts, more: Partial<Person> = {}): Person => ({
  id,
  facts,
  ...more,
});
const gaining = (id: string) =>
  person(id, { ...adult, trafficking: "victim", matterConcernsTrafficking: true });
const losing = (id: string) => person(id, { ...adult, trafficking: "victim", household: "near-poor" });
/** Not eligible before; afterwards it hangs on what the matter is about. */
const opening = (id: string) => person(id, { ...unasked, trafficking: "victim" });
const steady = (id: string) => person(id, adult);

describe("a comparison of two days of law", () => {
  const register = [gaining("g"), losing("l"), opening("o"), steady("s")];

  it("keeps apart who gains, who loses, and whose answer only opens", () => {
    const told = compareLaw(register, ...days);
    expect([told.gains, told.losses, told.others].map((list) => list.map(({ id }) => id))).toEqual([
      ["g"],
      ["l"],
      ["o"],
    ]);
    expect(told.counts).toEqual({ gained: 1, lost: 1, others: 1 });
    expect([told.onBefore, told.onAfter, told.people]).toEqual([...days, 4]);
    expect(told.outcomes).toEqual({
      before: { eligible: 1, "not-eligible": 3, undetermined: 0 },
      after: { eligible: 1, "not-eligible": 2, undetermined: 1 },
    });
  });

  it("tells each change with both answers and its cause", () => {
    const [gain] = compareLaw(register, ...days).gains;
    expect(gain).toEqual({
      id: "g",
      before: { outcome: "not-eligible", grounds: [] },
      after: { outcome: "eligible", grounds: ["trafficking"] },
      because: "law",
    });
  });

  it("the other way round opens nothing: what was open is then refused", () => {
    const amended = { ...decidingLaw, version: "2030-01-01" };
    const told = compareLaw([opening("o")], "2025-07-01", "2025-07-01", withoutTrafficking(amended), {
      lawBefore: decidingLaw,
    });
    expect(told.counts).toEqual({ gained: 0, lost: 0, others: 1 });
    expect(told.others[0]?.after.outcome).toBe("not-eligible");
  });

  it.each([
    ["gains", gaining],
    ["losses", losing],
    ["others", opening],
  ] as const)("cuts the list of %s where it is told to, counts all and hands all on", (list, make) => {
    const people = [make("1"), make("2")];
    const changes: LawChange[] = [];
    const cut = compareLaw(people, ...days, decidingLaw, { keep: 1, onChange: (one) => changes.push(one) });
    expect([cut.isCut, cut[list].map(({ id }) => id), changes.map(({ id }) => id)]).toEqual([
      true,
      ["1"],
      ["1", "2"],
    ]);
    const quiet = compareLaw(people, ...days, decidingLaw, { keep: 1 });
    expect([quiet.isCut, quiet[list].length]).toEqual([true, 1]);
    expect(Object.values(quiet.counts).reduce((a, b) => a + b, 0)).toBe(2);
    const whole = compareLaw(people, ...days, decidingLaw, { keep: 2 });
    expect([whole.isCut, whole[list].length]).toEqual([false, 2]);
  });

  it("keeps ten thousand changes of a kind when nothing else is said", () => {
    const people = Array.from({ length: 10_001 }, (_one, at) => gaining(String(at)));
    const { gains, counts, isCut } = compareLaw(people, ...days);
    expect([gains.length, counts.gained, isCut]).toEqual([10_000, 10_001, true]);
  });

  it("knows a district from the row before the place, and from the place only where it can be looked up", () => {
    const people = [
      person("1", adult, { district: "b", place: "31153" }),
      person("2", adult, { place: "31153" }),
      person("3", adult, { place: "99999" }),
      person("4", adult),
    ];
    const districtOf = (place: string) => (place === "31153" ? "a" : undefined);
    const districts = compareLaw(people, ...days, decidingLaw, { districtOf }).byDistrict;
    expect(districts.map(({ district, people: count }) => [district, count])).toEqual([
      ["a", 1],
      ["b", 1],
      [null, 2],
    ]);
  });

  it("groups by degree whoever has a disability, apart from who has none and who was not asked", () => {
    const { disability: _disability, ...notAsked } = adult;
    const severe = { types: [], degree: "severe", certified: false } as const;
    const people = [person("1", { ...adult, disability: severe }), person("2", adult), person("3", notAsked)];
    expect(compareLaw(people, ...days).byDegree.map(({ degree, people: count }) => [degree, count])).toEqual([
      ["none", 1],
      ["severe", 1],
      ["unknown", 1],
    ]);
  });

  it("is refused when its days are turned round, or are none", () => {
    expect(() => compareLaw([], "2026-01-02", "2026-01-01")).toThrow(
      'onAfter: "2026-01-01" is not allowed; allowed: a day from 2026-01-02',
    );
    expect(() => compareLaw([], "2026-02-30", "2026-03-01")).toThrow('onBefore: "2026-02-30"');
    expect(() => compareLaw([], "2026-02-20", "2026-02-30")).toThrow('onAfter: "2026-02-30"');
    expect(compareLaw([], "2026-01-01", "2026-01-01").people).toBe(0);
  });

  it("of a stream is the same, under an earlier law too", async () => {
    async function* stream() {
      yield* register;
    }
    const lawBefore = withoutTrafficking(decidingLaw);
    const options = { lawBefore };
    const told = compareLaw(register, "2025-07-01", "2025-07-01", decidingLaw, options);
    expect(told.gains.map(({ id }) => id)).toEqual(["g"]);
    expect(await compareLawOfStream(stream(), "2025-07-01", "2025-07-01", decidingLaw, options)).toEqual(
      told,
    );
  });
});

describe("a register as a stream", () => {
  it("is judged by the law that is handed in", async () => {
    async function* stream() {
      yield gaining("g");
    }
    const outcomes = [];
    for await (const { outcome } of screenStream(stream(), "2025-07-01", withoutTrafficking(decidingLaw))) {
      outcomes.push(outcome);
    }
    expect(outcomes).toEqual(["not-eligible"]);
  });

  it("before the coded law settles nothing, and still reads the facts", async () => {
    async function* stream(facts: unknown) {
      yield { id: "HS-7", facts: facts as ApplicantFacts };
    }
    const outcomes = [];
    for await (const one of screenStream(stream(adult), "2017-12-31")) outcomes.push(one);
    expect(outcomes).toEqual([{ id: "HS-7", outcome: "undetermined", grounds: [] }]);
    for (const odd of [null, "poor", [], { household: "rich" }]) {
      for (const on of ["2017-12-31", "2026-03-02"] as const) {
        await expect(screenStream(stream(odd), on).next()).rejects.toThrow("HS-7: facts");
      }
    }
  });
});

/** A law that never heard of khoản 6a. */
function withoutTrafficking(law: typeof decidingLaw): typeof decidingLaw {
  return { ...law, provisions: law.provisions.filter(({ rule }) => rule?.ground !== "trafficking") };
}
