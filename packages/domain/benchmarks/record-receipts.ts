import { existsSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { anyCase } from "../src/eligibility/any-facts.testing.ts";
import { decideEligibility } from "../src/eligibility/decide-eligibility.ts";
import type { EligibilityReceipt } from "../src/eligibility/eligibility-receipt.ts";
import { domainVersion } from "../src/eligibility/rules-version.ts";

/**
 * Records receipts as this version of the package issues them, byte for byte, so that every later version is
 * held to reading them. Run once before a release; a record of the past is never written again.
 *
 * The facts are drawn, not taken from people. Kept is every receipt that shows something new (a ground and its
 * status on a day's law, an outcome at a coverage, a fact given), then as many others as fill the file.
 */
const SIZE = 200;
const file = new URL(`../src/eligibility/receipts/${domainVersion}.json`, import.meta.url);
if (existsSync(file)) throw new Error(`${file.pathname} is a record of the past: it is never written again.`);

const drawn = fc.sample(anyCase, { numRuns: 20_000, seed: 2026 }).map(({ facts, on }) => {
  const { receipt, coverage } = decideEligibility(facts, on);
  return { receipt, shows: whatItShows(receipt, coverage) };
});
const seen = new Set<string>();
const telling = drawn.filter(
  ({ shows }) => shows.filter((one) => !seen.has(one) && seen.add(one)).length > 0,
);
const others = drawn.filter((one) => !telling.includes(one)).slice(0, Math.max(0, SIZE - telling.length));
const receipts = [...telling, ...others].map(({ receipt }) => JSON.stringify(receipt));
writeFileSync(file, `${JSON.stringify({ synthetic: true, domainVersion, receipts }, null, 2)}\n`);
console.log(`${receipts.length} receipts, ${telling.length} of them for what they show.`);

function whatItShows({ outcome, facts, grounds }: EligibilityReceipt, coverage: string): string[] {
  const law = grounds.map(({ id }) => id).join();
  return [
    `${coverage} ${outcome}`,
    ...grounds.map(({ id, status }) => `${law} ${id} ${status}`),
    ...Object.entries(facts).map(([name, value]) => `${name} ${kindOf(value)}`),
  ];
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return `${value.length}`;
  return typeof value === "string"
    ? value.replace(/^\d{4}-.*/, "day")
    : typeof value === "object"
      ? `${value === null}`
      : `${value}`;
}
