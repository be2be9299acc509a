import { readFileSync } from "node:fs";
import {
  type ApplicantFacts,
  decideEligibility,
  type EligibilityReceipt,
  type PlainDate,
  receiptFaults,
  verifyReceipt,
} from "@tgpl/domain";
import fc from "fast-check";
import { z } from "zod";
import { anyCoveredCase } from "../../src/eligibility/any-facts.testing.ts";
import { canonicalJson } from "../../src/eligibility/canonical-json.ts";
import { sha256 } from "../../src/eligibility/sha256.ts";
import { digest, head, headOf, type Suite } from "../suite.ts";

const faults = z.enum(Object.keys(receiptFaults));

const schema = z.strictObject({
  ...head,
  /** How a value becomes text: keys in the order of their UTF-16 code units, no spaces, strings as JSON writes them. */
  canonical: z.array(z.strictObject({ name: z.string(), value: z.unknown(), text: z.string(), digest })),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      receipt: z.unknown(),
      /** What is hashed to the digest; `null` where the receipt cannot be read. */
      text: z.string().nullable(),
      expect: z.strictObject({
        valid: z.boolean(),
        because: faults.optional(),
        field: z.string().optional(),
      }),
    }),
  ),
});

export const receipts: Suite = {
  name: "receipts",
  schema,
  make: () => ({
    ...headOf(
      "receipts",
      "Canonical text and digest of a receipt. In format 2 `grounds` and `provisions` enter the text by the SHA-256 of their own canonical texts; format 1 is a list.",
    ),
    canonical: values.map(([name, value]) => {
      const text = canonicalJson(value);
      return { name, value, text, digest: sha256(text) };
    }),
    cases: [...drawn(), ...recorded(), ...spoiled()],
  }),
};

const values: readonly (readonly [name: string, value: unknown])[] = [
  ["keys are sorted", { b: 1, a: 2, B: 3, "": 4 }],
  ["letters beyond ASCII stay", { đ: "Nguyễn Thị Hòa", d: "\u0301" }],
  ["signs are escaped as JSON does", 'quote " backslash \\ tab \t newline \n bell \u0007 slash /'],
  ["nested and empty", { list: [[], {}, null, true, false], number: [0, -1, 1.5, 100000] }],
];

function drawn() {
  return fc.sample(anyCoveredCase, { seed: 3, numRuns: 25 }).map(({ facts, on }, index) => {
    return toCase(`issued ${index + 1}`, signed(decideEligibility(facts, on).receipt));
  });
}

/** Receipts of version 0.1.0, format 1. */
function recorded() {
  const path = new URL("../../src/eligibility/receipts/0.1.0.json", import.meta.url);
  const { receipts: kept } = z
    .object({ receipts: z.array(z.string()) })
    .parse(JSON.parse(readFileSync(path, "utf8")));
  return kept.slice(0, 10).map((text, index) => toCase(`of 0.1.0, ${index + 1}`, JSON.parse(text)));
}

const sample: ApplicantFacts = {
  household: "near-poor",
  disability: { types: ["vision"], degree: "severe", certified: true },
};

function spoiled() {
  const on: PlainDate = "2026-03-02";
  const receipt = signed(decideEligibility(sample, on).receipt);
  return [
    toCase("a fact was changed", { ...receipt, facts: { ...sample, household: "poor" } }),
    toCase(
      "the outcome was changed and the digest counted again",
      signed({ ...receipt, outcome: "not-eligible" }),
    ),
    toCase("a key too many", { ...receipt, note: "" } as EligibilityReceipt),
    toCase("a day that no calendar has", { ...receipt, on: "2026-02-30" }),
    toCase("a format of later years", { ...receipt, format: 3 } as unknown as EligibilityReceipt),
  ];
}

/** Under one version of the package, so that a new version by itself changes no case. */
function signed(issued: EligibilityReceipt): EligibilityReceipt {
  const content = { ...issued, domainVersion: "0.1.0" };
  return { ...content, digest: sha256(textOf(content)) };
}

function toCase(name: string, issued: EligibilityReceipt) {
  const receipt = JSON.parse(JSON.stringify(issued));
  const { valid, because, field } = verifyReceipt(receipt);
  const isReadable = because !== "malformed" && because !== "made-by-newer-version";
  return {
    name,
    receipt,
    text: isReadable ? textOf(receipt) : null,
    expect: { valid, ...(because && { because }), ...(field !== undefined && { field }) },
  };
}

/** The text of a receipt, written out a second time: a test holds it to the digests that the package issues. */
function textOf({ digest: _, ...content }: EligibilityReceipt): string {
  const { grounds, provisions, ...plain } = content;
  if (content.format === undefined) {
    const { rulesVersion, rulesHash, domainVersion, on, facts, outcome } = content;
    const open = grounds.flatMap(({ id, status }) => (status === "not-met" ? [] : [id, status]));
    return JSON.stringify([rulesVersion, rulesHash, domainVersion, on, facts, outcome, open]);
  }
  const fingerprint = (value: unknown) => sha256(canonicalJson(value));
  return canonicalJson({ ...plain, grounds: fingerprint(grounds), provisions: fingerprint(provisions) });
}
