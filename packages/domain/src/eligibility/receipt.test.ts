import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decidingLaw } from "../law/deciding-law.ts";
import type { DecidingLaw } from "../law/law.ts";
import { anyCase } from "./any-facts.testing.ts";
import { decideEligibility } from "./decide-eligibility.ts";
import { decideUnder } from "./decide-under.ts";
import { EligibilityReceipt } from "./eligibility-receipt.ts";
import { issueReceipt } from "./issue-receipt.ts";
import { domainVersion, rulesHash } from "./rules-version.ts";
import { verifyReceipt } from "./verify-receipt.ts";

const facts = {
  household: "near-poor",
  birthDate: "1990-01-01",
  disability: { types: ["vision"], degree: "severe", certified: true },
} as const;
const { receipt } = decideEligibility(facts, "2026-03-02");

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
        expect(EligibilityReceipt.parse(stored(issued))).toEqual(stored(issued));
      }),
    );
  });

  it("is the same text, the same copy and the same value before and after its digest is read", () => {
    fc.assert(
      fc.property(anyCase, ({ on, facts }) => {
        const issue = () => decideEligibility(facts, on).receipt;
        const read = issue();
        expect(read.digest).toMatch(/^[0-9a-f]{64}$/);
        expect(JSON.stringify(issue())).toBe(JSON.stringify(read));
        expect(structuredClone(issue())).toEqual(read);
        expect({ ...issue() }).toEqual(read);
        expect(issue()).toEqual(read);
        expect(Object.keys(issue())).toEqual(Object.keys(read));
        expect(Object.freeze(issue()).digest).toBe(read.digest);
      }),
    );
  });

  it("keeps the facts as they stood, whatever becomes of the form behind them", () => {
    const types: ("vision" | "other")[] = ["vision"];
    const form = {
      disability: { types, degree: "mild" as const, certified: true },
      household: "poor" as const,
    };
    const issued = decideEligibility(form, "2026-03-02").receipt;
    types.push("other");
    form.disability.certified = false;
    expect(issued.facts.disability).toEqual({ types: ["vision"], degree: "mild", certified: true });
    expect(verifyReceipt(stored(issued))).toEqual({ valid: true });
  });

  it("names the rules by a fingerprint, and the version of the package", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(domainVersion).toBe(version);
    expect(rulesHash).toMatch(/^[0-9a-f]{64}$/);
    expect(receipt.provisions).toHaveProperty("11/2017/QH14#7.5@2026-01-01");
    expect(receipt.provisions).not.toHaveProperty("11/2017/QH14#7.5@2018-01-01");
  });
});

describe("a changed receipt", () => {
  it("is found at every byte of its text", () => {
    const text = JSON.stringify(receipt);
    for (let at = 0; at < text.length; at++) {
      const letter = text[at] === "0" ? "1" : "0";
      const read = tryToParse(text.slice(0, at) + letter + text.slice(at + 1));
      if (read !== undefined) expect(verifyReceipt(read).valid).toBe(false);
    }
  });

  it("is found at every path: another value, a missing one, one more", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ on, facts }, seed) => {
        const issued = decideEligibility(facts, on).receipt;
        for (const changed of changes(stored(issued), seed)) {
          expect(verifyReceipt(changed as EligibilityReceipt).valid).toBe(false);
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe("the reason why a receipt is not valid", () => {
  const check = (changed: unknown) => verifyReceipt(stored(changed));

  it("names the field of a malformed one", () => {
    expect(check(null)).toEqual({ valid: false, because: "malformed", field: "receipt" });
    expect(check({ ...receipt, signature: "x" }).field).toBe("receipt.signature");
    expect(check({ ...receipt, on: "2026-02-30" }).field).toBe("receipt.on");
    expect(check({ ...receipt, facts: { household: "rich" } }).field).toBe("receipt.facts.household");
    const [first, ...others] = receipt.grounds;
    const odd = { ...receipt, grounds: [{ ...first, status: "perhaps" }, ...others] };
    expect(check(odd)).toEqual({ valid: false, because: "malformed", field: "receipt.grounds.0.status" });
  });

  it("tells a change from another decision", () => {
    expect(check({ ...receipt, on: "2026-03-03" }).because).toBe("changed-since-issued");
    expect(check({ ...receipt, grounds: receipt.grounds.slice(1) }).because).toBe("changed-since-issued");
    expect(check(issueReceipt({ ...receipt, outcome: "not-eligible" })).because).toBe("decision-differs");
    const unborn = issueReceipt({ ...receipt, facts: { birthDate: "2030-01-01" } });
    expect(check(unborn)).toEqual({ valid: false, because: "decision-differs" });
  });

  it("names the clause that a later law changed, and only when the answer hangs on it", () => {
    const poor = decideEligibility({ household: "poor" }, "2026-03-02").receipt;
    const later = withoutMeansTest(decidingLaw);
    const disabled = decideEligibility({ ...facts, household: "neither" }, "2026-03-02").receipt;
    expect(verifyReceipt(stored(disabled), later)).toEqual({
      valid: false,
      because: "rules-have-changed",
      provisions: ["11/2017/QH14#7.7.d"],
    });
    expect(verifyReceipt(stored(poor), { ...decidingLaw, version: "2030-01-01" })).toEqual({ valid: true });
  });

  it("of format 1 is told by the answers that differ", () => {
    const hangsOnMeans = recordOf("0.1.0").filter(
      ({ facts, grounds }) =>
        facts.disability?.certified &&
        grounds.some(({ id, status }) => id === "disability" && status !== "met"),
    );
    expect(hangsOnMeans.length).toBeGreaterThan(5);
    for (const old of hangsOnMeans) {
      expect(verifyReceipt(old, withoutMeansTest(decidingLaw))).toEqual({
        valid: false,
        because: "rules-have-changed",
        provisions: ["11/2017/QH14#7.7.d"],
      });
    }
  });

  it("says when a newer version of the package made it", () => {
    expect(check({ ...receipt, format: 3, moreThanWeKnow: true }).because).toBe("made-by-newer-version");
    const newer = issueReceipt({ ...receipt, domainVersion: "99.0.0", outcome: "not-eligible" });
    expect(check(newer).because).toBe("made-by-newer-version");
    expect(check(issueReceipt({ ...receipt, domainVersion: "99.0.0" }))).toEqual({ valid: true });
  });
});

describe("a receipt under another law", () => {
  it("is valid under that law and carries its name", () => {
    const later = { ...withoutMeansTest(decidingLaw), version: "2027-05-01" };
    const issued = decideUnder(later, { ...facts, household: "neither" }, "2026-03-02").receipt;
    expect([issued.outcome, issued.rulesVersion]).toEqual(["eligible", "2027-05-01"]);
    expect(issued.rulesHash).not.toBe(rulesHash);
    expect(verifyReceipt(stored(issued), later)).toEqual({ valid: true });
    expect(verifyReceipt(stored(issued)).because).toBe("rules-have-changed");
  });
});

const records = readdirSync(new URL("receipts/", import.meta.url));

describe.each(records)("the receipts of %s", (file) => {
  const list = recordOf(file.replace(".json", ""));

  it("are still read, and are valid", () => {
    expect(list.length).toBeGreaterThanOrEqual(200);
    const checks = list.map((one) => verifyReceipt(one));
    expect(checks.filter(({ valid }) => !valid)).toEqual([]);
  });

  it("are found when a letter of their text was changed", () => {
    const texts = list.map((one) => JSON.stringify(one));
    const anyText = fc
      .constantFrom(...texts)
      .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1)));
    fc.assert(
      fc.property(anyText, fc.constantFrom("0", "x", "e", "7"), ([text, at], letter) => {
        fc.pre(text[at] !== letter);
        const read = tryToParse(text.slice(0, at) + letter + text.slice(at + 1));
        if (read !== undefined) expect(verifyReceipt(read).valid).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

function recordOf(version: string): readonly EligibilityReceipt[] {
  const text = readFileSync(new URL(`receipts/${version}.json`, import.meta.url), "utf8");
  const { synthetic, receipts } = JSON.parse(text);
  if (synthetic !== true) throw new Error("A record of receipts says that it is synthetic.");
  return receipts.map((one: string) => JSON.parse(one));
}

function tryToParse(text: string): EligibilityReceipt | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The disability ground as the draft of 2026 would have it. */
function withoutMeansTest(law: DecidingLaw): DecidingLaw {
  const provisions = law.provisions.map((provision) =>
    provision.rule?.ground === "disability"
      ? { ...provision, rule: { ...provision.rule, requiresFinancialDifficulty: false } }
      : provision,
  );
  return { ...law, provisions };
}

/** The value with one change at each of its paths: a text or a yes turned round, a part left out, a part added. */
function changes(value: unknown, seed: number): unknown[] {
  if (typeof value === "string") return [`${value}${seed % 10}`, value.slice(1)];
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return [value + 1 + (seed % 9)];
  if (value === null) return [{}];
  if (Array.isArray(value)) {
    const inner = value.flatMap((one, at) => changes(one, seed).map((other) => value.with(at, other)));
    const shorter = value.map((_, at) => value.toSpliced(at, 1));
    return [...inner, ...shorter, [...value, "x"]];
  }
  const entries = Object.entries(value as object);
  const inner = entries.flatMap(([key, one]) =>
    changes(one, seed).map((other) => ({ ...(value as object), [key]: other })),
  );
  const fewer = entries.map(([left]) => Object.fromEntries(entries.filter(([key]) => key !== left)));
  return [...inner, ...fewer, { ...(value as object), more: seed }];
}
