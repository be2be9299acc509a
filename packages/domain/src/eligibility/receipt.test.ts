import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { provisions } from "../law/provisions.ts";
import { anyCase } from "./any-facts.testing.ts";
import { decideEligibility } from "./decide-eligibility.ts";
import type { EligibilityReceipt } from "./eligibility-receipt.ts";
import { issueReceipt } from "./issue-receipt.ts";
import { domainVersion, rulesHash } from "./rules-version.ts";
import { verifyReceipt } from "./verify-receipt.ts";

const { receipt } = decideEligibility({ household: "poor", birthDate: "1990-01-01" }, "2026-03-02");

/** As it comes back from a store. */
function stored(value: unknown): EligibilityReceipt {
  return JSON.parse(JSON.stringify(value));
}

describe("a receipt", () => {
  it("is valid as it was issued, in any order of keys", () => {
    fc.assert(
      fc.property(anyCase, ({ on, facts }) => {
        const issued = decideEligibility(facts, on).receipt;
        const turned = Object.fromEntries(Object.entries(issued).reverse());
        expect(verifyReceipt(stored(turned))).toEqual({ valid: true });
      }),
    );
  });

  it("is not valid when a byte of it was changed", () => {
    const text = JSON.stringify(receipt);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("0", "x", "e", "7"), (at, letter) => {
        fc.pre(text[at] !== letter);
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        let read: unknown;
        try {
          read = JSON.parse(changed);
        } catch {
          return;
        }
        expect(verifyReceipt(read as EligibilityReceipt).valid).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });

  it("says why it is not valid", () => {
    const because = (changed: unknown) => verifyReceipt(stored(changed)).because;
    expect(because({ ...receipt, on: "2026-03-03" })).toBe("changed-since-issued");
    expect(because({ ...receipt, signature: "x" })).toBe("malformed");
    expect(because(null)).toBe("malformed");
    const wrong = issueReceipt({ ...receipt, outcome: "not-eligible" });
    expect(because(wrong)).toBe("decision-differs");
    const [first, ...others] = receipt.grounds;
    const cited = { ...first, provision: "11/2017/QH14#7.9" };
    expect(because({ ...receipt, grounds: [cited, ...others] })).toBe("decision-differs");
  });

  it("of impossible facts is not valid, whoever made its digest", () => {
    const unborn = issueReceipt({ ...receipt, facts: { birthDate: "2030-01-01" } });
    expect(verifyReceipt(unborn)).toEqual({ valid: false, because: "decision-differs" });
  });

  it("names the rules by a fingerprint, and the version of the package", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(domainVersion).toBe(version);
    expect(rulesHash).toMatch(/^[0-9a-f]{64}$/);
    expect(provisions.length).toBeGreaterThan(30);
  });
});
