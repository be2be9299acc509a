import { isWithin, type PlainDate } from "../dates/plain-date.ts";
import type { DecidingLaw } from "../law/law.ts";
import { canonicalJson } from "./canonical-json.ts";
import { sha256 } from "./sha256.ts";

/** By citation and first day: `11/2017/QH14#7.5@2026-01-01`. */
export type ProvisionFingerprints = Readonly<Record<string, string>>;

/** What decides in each clause in force on a day: its days and its tests. A clearer paraphrase changes nothing. */
export function provisionFingerprints({ provisions }: DecidingLaw, on: PlainDate): ProvisionFingerprints {
  const deciding = provisions.filter(({ rule, term, inForce }) => (rule || term) && isWithin(on, inForce));
  return Object.freeze(
    Object.fromEntries(
      deciding.map(({ id, inForce, rule, term }) => [
        `${id}@${inForce.from}`,
        sha256(canonicalJson({ inForce, rule, term })).slice(0, 16),
      ]),
    ),
  );
}

/** The clauses that are not the same on both sides, by citation: changed, added, or gone. */
export function changedProvisions(
  before: ProvisionFingerprints,
  after: ProvisionFingerprints,
): readonly string[] {
  const changed = Object.keys({ ...before, ...after }).filter((key) => before[key] !== after[key]);
  return [...new Set(changed.map((key) => key.slice(0, key.indexOf("@"))))];
}
