import { InvalidInput } from "../input/invalid-input.ts";
import { decidingLaw } from "../law/deciding-law.ts";
import type { DecidingLaw } from "../law/law.ts";
import { canonicalJson } from "./canonical-json.ts";
import { decideUnder } from "./decide-under.ts";
import type { EligibilityDecision } from "./eligibility-decision.ts";
import type { EligibilityReceipt } from "./eligibility-receipt.ts";
import { isNewerVersion } from "./is-newer-version.ts";
import { digestOf, digestOfFormat1 } from "./issue-receipt.ts";
import { changedProvisions, provisionFingerprints } from "./provision-fingerprints.ts";
import { readReceipt } from "./read-receipt.ts";
import type { ReceiptFault } from "./receipt-faults.ts";
import { domainVersion, rulesHashOf } from "./rules-version.ts";

/** Whether a receipt is valid, and if not, why. */
export type ReceiptCheck = {
  readonly valid: boolean;
  readonly because?: ReceiptFault;
  /** Of a malformed receipt: the field, as `receipt.grounds.3.status`. */
  readonly field?: string;
  /** Where the rules have changed or the decision differs: the clauses whose rule or answer is another one. */
  readonly provisions?: readonly string[];
};

/**
 * Whether a receipt is as it was issued, and whether deciding again gives the same answer. Later rules do not make
 * it invalid as long as they say the same of its day. The digest finds a changed byte; it is no signature.
 *
 * @example
 * const { receipt } = decideEligibility({ household: "poor" }, "2026-03-02");
 * verifyReceipt(receipt) // { valid: true }
 * verifyReceipt({ ...receipt, outcome: "not-eligible" }) // { valid: false, because: "changed-since-issued" }
 */
export function verifyReceipt(receipt: EligibilityReceipt, law: DecidingLaw = decidingLaw): ReceiptCheck {
  if (hasNewerFormat(receipt)) return { valid: false, because: "made-by-newer-version" };
  let read: EligibilityReceipt;
  try {
    read = readReceipt(receipt);
  } catch (error) {
    if (error instanceof InvalidInput) return { valid: false, because: "malformed", field: error.field };
    throw error;
  }
  const digest = read.format === 2 ? digestOf(read) : digestOfFormat1(read);
  if (digest !== read.digest) return { valid: false, because: "changed-since-issued" };
  return decideAgain(read, law);
}

const NEWEST_FORMAT = 2;

function hasNewerFormat(receipt: unknown): boolean {
  const format = typeof receipt === "object" && receipt !== null ? Reflect.get(receipt, "format") : undefined;
  return typeof format === "number" && format > NEWEST_FORMAT;
}

function decideAgain(receipt: EligibilityReceipt, law: DecidingLaw): ReceiptCheck {
  const again = tryToDecide(receipt, law);
  if (!again) return { valid: false, because: "decision-differs" };
  const before = canonicalJson([receipt.outcome, receipt.grounds]);
  if (canonicalJson([again.outcome, again.grounds]) === before) return { valid: true };
  return { valid: false, because: causeOf(receipt, law), provisions: differences(receipt, again, law) };
}

/** `undefined` when the facts cannot be: no version of the package issues a receipt for them. */
function tryToDecide({ facts, on }: EligibilityReceipt, law: DecidingLaw): EligibilityDecision | undefined {
  try {
    return decideUnder(law, facts, on);
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

function causeOf(receipt: EligibilityReceipt, law: DecidingLaw): ReceiptFault {
  if (isNewerVersion(receipt.domainVersion, domainVersion)) return "made-by-newer-version";
  return receipt.rulesHash === rulesHashOf(law) ? "decision-differs" : "rules-have-changed";
}

/** What the receipt's own fingerprints tell; one of format 1 has none, and the answers have to tell. */
function differences(
  { grounds, provisions, on }: EligibilityReceipt,
  again: EligibilityDecision,
  law: DecidingLaw,
): readonly string[] {
  const changed = provisions ? changedProvisions(provisions, provisionFingerprints(law, on)) : [];
  if (changed.length > 0) return changed;
  const answers = (list: EligibilityReceipt["grounds"]) =>
    new Map(list.map((ground) => [ground.provision, canonicalJson(ground)]));
  const before = answers(grounds);
  const after = answers(again.grounds);
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
}
