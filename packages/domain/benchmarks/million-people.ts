import { compareLaw } from "../src/eligibility/compare-law.ts";
import { type Person, screenPopulation } from "../src/eligibility/screen-population.ts";
import { decidingLaw } from "../src/law/deciding-law.ts";
import { anyPerson, oddPerson, seeded } from "./people.ts";

/** A million invented people, screened and compared one by one. Run it with a heap that could not hold them. */
const MILLION = 1_000_000;

const random = seeded(7);
const pool = Array.from({ length: 997 }, (_, at) => (at % 4 === 0 ? oddPerson(random) : anyPerson(random)));

/** Each of them a new object, as rows of a file are. */
function* people(): Generator<Person> {
  for (let id = 0; id < MILLION; id++) {
    const facts = { ...pool[id % pool.length] };
    yield { id: String(id), facts, sex: id % 2 ? "male" : "female", district: `district-${id % 30}` };
  }
}

let screened = 0;
for (const _ of screenPopulation(people(), "2026-03-02")) screened += 1;

/** The disability ground without its test of means: many gain, and not all of them can be kept. */
const provisions = decidingLaw.provisions.map((provision) =>
  provision.rule?.ground === "disability"
    ? { ...provision, rule: { ...provision.rule, requiresFinancialDifficulty: false } }
    : provision,
);
const amended = { ...decidingLaw, provisions };
const impact = compareLaw(people(), "2026-03-02", "2026-03-02", amended, {
  lawBefore: decidingLaw,
  keep: 100,
});
console.log(
  JSON.stringify({
    people: impact.people,
    screened,
    gained: impact.counts.gained,
    kept: impact.gains.length,
    heapUsedMB: Math.round(process.memoryUsage().heapUsed / 1e6),
  }),
);
