import { cpus } from "node:os";
import type { ApplicantFacts } from "../src/applicants/applicant-facts.ts";
import type { PlainDate } from "../src/dates/plain-date.ts";
import { decideEligibility } from "../src/eligibility/decide-eligibility.ts";
import { screenPopulation } from "../src/eligibility/screen-population.ts";
import { groundIds } from "../src/law/ground-id.ts";
import { byIfChain } from "./by-if-chain.ts";
import { byJsonRules, type EngineAnswer } from "./by-json-rules.ts";
import { byZen } from "./by-zen.ts";
import { anyPerson, oddPerson, seeded, withGaps } from "./people.ts";

/** One day in each version of the law that the register has seen. */
const days: readonly PlainDate[] = ["2024-03-01", "2025-08-01", "2026-03-02", "2026-11-23"];
const kept: unknown[] = [];
const random = seeded(2026);
const people = Array.from({ length: 20_000 }, () => anyPerson(random));
const gappy = people.map((facts) => withGaps(facts, 0.8, random));
const odd = people.map(() => oddPerson(random));

await checkThatAllAgree();
const { node } = process.versions;
console.log(`${cpus()[0]?.model ?? "?"}, Node ${node}, ${new Date().toISOString().slice(0, 10)}\n`);

const ours = timed("decideEligibility, full decision", people, decideEligibility);
const chain = timed("hand-written chain with reasons", people, byIfChain);
const zen = timed("@gorules/zen-engine", people.slice(0, 4000), byZen);
const json = await timedAsync("json-rules-engine", people.slice(0, 500), byJsonRules);
const withDigest = timed(
  "decideEligibility, digest read",
  people.slice(0, 4000),
  (facts, on) => decideEligibility(facts, on).receipt.digest,
);
const gaps = timed("decideEligibility, a fifth of the facts missing", gappy, decideEligibility);
const gapsChain = timed("hand-written chain, a fifth of the facts missing", gappy, byIfChain);
const strangers = timed("decideEligibility, everybody different", odd, decideEligibility);
const screened = timeScreening("screenPopulation", people);
const screenedOdd = timeScreening("screenPopulation, everybody different", odd);

console.log(`
  ${times(Math.min(zen, json) / ours)} the faster engine (wanted: 30)
  ${times(ours / chain)} the time of the hand-written chain (wanted: at most 4); with gaps ${times(gaps / gapsChain)}
  ${perSecond(screened)} people screened a second on one core (wanted: 500,000); everybody different ${perSecond(screenedOdd)}
  the digest of a receipt costs ${Math.round(withDigest - ours)} ns, when it is read; a stranger's decision ${Math.round(strangers)} ns`);

async function checkThatAllAgree(): Promise<void> {
  for (const on of days) {
    for (const facts of people.slice(0, 300)) {
      const decision = decideEligibility(facts, on);
      const met = decision.grounds.filter(({ status }) => status === "met").map(({ id }) => id);
      const expected = JSON.stringify({ outcome: decision.outcome, grounds: met });
      expectSame(expected, byZen(facts, on));
      expectSame(expected, sorted(await byJsonRules(facts, on)));
    }
    for (const facts of [...people, ...gappy, ...odd]) {
      const { outcome, grounds } = decideEligibility(facts, on);
      const other = byIfChain(facts, on);
      const statuses = (list: readonly { id: string; provision: string; status: string }[]) =>
        list.map(({ id, provision, status }) => [id, provision, status]);
      expectSame(JSON.stringify([outcome, statuses(grounds)]), [other.outcome, statuses(other.grounds)]);
    }
  }
}

/** The engine tells of its rules in an order of its own. */
function sorted({ outcome, grounds }: EngineAnswer): EngineAnswer {
  return { outcome, grounds: groundIds.filter((id) => grounds.includes(id)) };
}

function expectSame(expected: string, answer: unknown): void {
  if (JSON.stringify(answer) !== expected)
    throw new Error(`Not the same: ${expected} and ${JSON.stringify(answer)}`);
}

type Decide<Facts> = (facts: Facts, on: PlainDate) => unknown;

/**
 * Nanoseconds of processor time for one decision, the best of several rounds: other work on the machine lengthens
 * the wall clock, not this. One day after another, as a register is decided.
 */
function timed<Facts extends ApplicantFacts>(
  name: string,
  list: readonly Facts[],
  decide: Decide<Facts>,
): number {
  const rounds = Array.from({ length: 8 }, () => {
    const start = processorTime();
    for (const on of days) for (const facts of list) keep(decide(facts, on));
    return (processorTime() - start) / (list.length * days.length);
  });
  return told(name, Math.min(...rounds));
}

/** An engine that answers by promise gets a hundred people at once, which is quicker than one by one. */
async function timedAsync<Facts>(
  name: string,
  list: readonly Facts[],
  decide: (facts: Facts, on: PlainDate) => Promise<unknown>,
): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 3; round++) {
    const start = processorTime();
    for (const on of days) {
      for (let at = 0; at < list.length; at += 100) {
        await Promise.all(list.slice(at, at + 100).map((facts) => decide(facts, on)));
      }
    }
    rounds.push((processorTime() - start) / (list.length * days.length));
  }
  return told(name, Math.min(...rounds));
}

function timeScreening(name: string, list: readonly ApplicantFacts[]): number {
  const register = list.map((facts, index) => ({ id: String(index), facts }));
  const rounds = Array.from({ length: 8 }, () => {
    const start = processorTime();
    for (const on of days) for (const one of screenPopulation(register, on)) keep(one);
    return (processorTime() - start) / (list.length * days.length);
  });
  return told(name, Math.min(...rounds));
}

/** So that no decision is left out because nobody looks at it. */
function keep(value: unknown): void {
  kept[0] = value;
}

/** Of all threads of this process, the collector of garbage and the engine's own among them. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

function told(name: string, nanoseconds: number): number {
  console.log(
    `${name.padEnd(50)} ${Math.round(nanoseconds).toLocaleString("en").padStart(9)} ns  ${perSecond(nanoseconds).padStart(10)}/s`,
  );
  return nanoseconds;
}

function perSecond(nanoseconds: number): string {
  return Math.round(1e9 / nanoseconds).toLocaleString("en");
}

function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 0)} times`;
}
