import type { EligibilityReceipt } from "./eligibility-receipt.ts";
import { domainVersion, rulesHash, rulesVersion } from "./rules-version.ts";
import { sha256 } from "./sha256.ts";

type Answer = Pick<EligibilityReceipt, "on" | "facts" | "outcome" | "grounds">;

export function issueReceipt({ on, facts, outcome, grounds }: Answer): EligibilityReceipt {
  const content = { rulesVersion, rulesHash, domainVersion, on, facts, outcome, grounds };
  return { ...content, digest: digestOf(content) };
}

/**
 * The fingerprint of which rules, which day, which facts (their keys in the order of the schema, where parsing puts
 * them) and which answer. Grounds that are not met are implied by the rules; deciding again checks them.
 */
export function digestOf(content: Omit<EligibilityReceipt, "digest">): string {
  const { rulesVersion, rulesHash, domainVersion, on, facts, outcome, grounds } = content;
  const metOrOpen = grounds.flatMap(({ id, status }) => (status === "not-met" ? [] : [id, status]));
  return sha256(JSON.stringify([rulesVersion, rulesHash, domainVersion, on, facts, outcome, metOrOpen]));
}
