import { canonicalJson } from "./canonical-json.ts";
import type { EligibilityReceipt } from "./eligibility-receipt.ts";
import { sha256 } from "./sha256.ts";

export type ReceiptContent = Omit<EligibilityReceipt, "digest">;

/**
 * A receipt whose digest is counted when it is first read: by a store, a copy or a comparison. Most decisions are
 * looked at and thrown away, and the digest costs more than the decision. `digest` is an own, enumerable property
 * before and after, so that JSON, `structuredClone`, spreading and deep equality see a plain receipt.
 */
export function issueReceipt(content: ReceiptContent): EligibilityReceipt {
  return Object.defineProperty(content, "digest", countedWhenRead) as EligibilityReceipt;
}

const countedWhenRead: PropertyDescriptor & ThisType<ReceiptContent> = {
  enumerable: true,
  configurable: true,
  get() {
    const value = digestOf(this);
    Reflect.defineProperty(this, "digest", { value, enumerable: true, configurable: true, writable: true });
    return value;
  },
};

/**
 * The fingerprint of every other field, in whatever order they stand. Grounds and provisions enter by fingerprints of
 * their own: people of one class share them, so they are counted once for all.
 */
export function digestOf(receipt: ReceiptContent): string {
  const { format, rulesVersion, rulesHash, domainVersion, on, facts, outcome, grounds, provisions } = receipt;
  const shared = { grounds: fingerprintOf(grounds), provisions: fingerprintOf(provisions) };
  return sha256(
    canonicalJson({ format, rulesVersion, rulesHash, domainVersion, on, facts, outcome, ...shared }),
  );
}

const fingerprints = new WeakMap<object, string>();

function fingerprintOf(value: object | undefined): string {
  if (value === undefined || !Object.isFrozen(value)) return sha256(canonicalJson(value));
  const known = fingerprints.get(value) ?? sha256(canonicalJson(value));
  fingerprints.set(value, known);
  return known;
}

/**
 * The fingerprint of format 1: the facts in the order in which a form asks, and of the grounds only those that are
 * met or open. The others followed from the rules, and deciding again checks them.
 */
export function digestOfFormat1(content: ReceiptContent): string {
  const { rulesVersion, rulesHash, domainVersion, on, facts, outcome, grounds } = content;
  const metOrOpen = grounds.flatMap(({ id, status }) => (status === "not-met" ? [] : [id, status]));
  return sha256(JSON.stringify([rulesVersion, rulesHash, domainVersion, on, facts, outcome, metOrOpen]));
}
