import { canonicalJson } from "./canonical-json.ts";
import type { EligibilityReceipt } from "./eligibility-receipt.ts";
import { domainVersion, rulesHash, rulesVersion } from "./rules-version.ts";
import { sha256 } from "./sha256.ts";

type Answer = Pick<EligibilityReceipt, "on" | "facts" | "outcome" | "grounds">;

export function issueReceipt({ on, facts, outcome, grounds }: Answer): EligibilityReceipt {
  const content = { rulesVersion, rulesHash, domainVersion, on, facts, outcome, grounds };
  return { ...content, digest: digestOf(content) };
}

/** Every byte of the receipt counts, the order of keys does not. */
export function digestOf(content: Omit<EligibilityReceipt, "digest">): string {
  return sha256(canonicalJson(content));
}
