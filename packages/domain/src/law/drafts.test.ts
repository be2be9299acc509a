import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCase } from "../eligibility/any-facts.testing.ts";
import { decideUnder } from "../eligibility/decide-under.ts";
import { explainDecision } from "../eligibility/explain-decision.ts";
import { verifyReceipt } from "../eligibility/verify-receipt.ts";
import { checkLaw } from "./check-law.ts";
import { coverageOn } from "./coverage-on.ts";
import { currentLaw } from "./current-law.ts";
import type { DraftProvision } from "./draft-provision.ts";
import { decidingPart, type Law, provisionsOf } from "./law.ts";
import type { Provision } from "./provision.ts";
import { versionsOfProvision } from "./provision-on.ts";

/** Drafts of clauses that decide, of clauses that are only cited, and of clauses that do not exist. */
const anyDraft: fc.Arbitrary<DraftProvision> = fc.record({
  status: fc.constant("draft" as const),
  id: fc.constantFrom(
    ...provisionsOf(currentLaw).map(({ id }) => id),
    "11/2017/QH14#7.8",
    "11/2017/QH14#7.7.c",
  ),
  document: fc.constantFrom("05/2026/QH16", "11/2017/QH14"),
  title: fc.record({ vi: fc.string(), en: fc.string() }),
  text: fc.option(fc.string()),
  textInEnglish: fc.option(fc.string()),
  missing: fc.constant(["text", "first-day"] as const),
  source: fc.string(),
  sourceKind: fc.constantFrom("press", "none"),
  evidence: fc.constantFrom("seen", "weak", "unconfirmed"),
});

const withDrafts = (drafts: readonly DraftProvision[]): Law => ({ ...currentLaw, drafts });

const noDrafts = withDrafts([]);

describe("a draft", () => {
  it("changes no decision, paper, warning or receipt, whatever it says and however many there are", () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 8 }), anyCase, (drafts, { facts, on }) => {
        const without = decideUnder(noDrafts, facts, on);
        const decision = decideUnder(withDrafts(drafts), facts, on);
        expect(JSON.stringify(decision)).toBe(JSON.stringify(without));
        expect(explainDecision(decision, "vi")).toEqual(explainDecision(without, "vi"));
        expect(verifyReceipt(decision.receipt)).toEqual({ valid: true });
      }),
      { numRuns: 60 },
    );
  });

  it("is no part of what decides, of coverage, or of the versions of a clause", () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { minLength: 1, maxLength: 8 }), anyCase, (drafts, { on }) => {
        const law = withDrafts(drafts);
        expect(decidingPart(law)).toEqual(decidingPart(currentLaw));
        expect(coverageOn(on, law)).toEqual(coverageOn(on, withDrafts([])));
        for (const { id } of drafts) {
          expect(versionsOfProvision(id, law)).toEqual(versionsOfProvision(id, withDrafts([])));
        }
        expect(checkLaw(law)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("cannot be passed as a provision, nor a provision as a draft", () => {
    const [draft] = currentLaw.drafts;
    const [provision] = currentLaw.provisions;
    const takeProvision = (one: Provision | undefined) => one?.id;
    const takeDraft = (one: DraftProvision | undefined) => one?.id;
    // @ts-expect-error a draft has no days in force
    expect(takeProvision(draft)).toBeDefined();
    // @ts-expect-error a provision has days in force
    expect(takeDraft(provision)).toBeDefined();
    // @ts-expect-error drafts may not stand among the provisions
    const law: Law = { ...currentLaw, provisions: currentLaw.drafts };
    expect(checkLaw(law).map(({ code }) => code)).toContain("draft-decides");
  });

  it("is read by nobody but the law that holds it and the check that looks for it", () => {
    const root = `${import.meta.dirname}/..`;
    const readers = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.endsWith("index.ts"))
      .filter((file) => /draftProvisions|\.drafts\b/.test(readFileSync(`${root}/${file}`, "utf8")));
    expect(readers.toSorted()).toEqual(
      [
        "law/apply-amendment.ts",
        "law/check-drafts.ts",
        "law/check-references.ts",
        "law/current-law.ts",
        "law/draft-provisions.ts",
      ].toSorted(),
    );
  });

  it("keeps a slot for each clause that law 05/2026/QH16 is known to touch", () => {
    expect(currentLaw.drafts.map(({ id }) => id)).toEqual([
      "11/2017/QH14#7.7.d",
      "11/2017/QH14#7.7.e",
      "11/2017/QH14#7",
      "11/2017/QH14#27.1",
    ]);
    expect(currentLaw.drafts.every(({ document }) => document === "05/2026/QH16")).toBe(true);
  });
});
