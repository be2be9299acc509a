import { describe, expect, it } from "vitest";
import { allGrounds } from "../eligibility/all-grounds.ts";
import { checkLaw } from "./check-law.ts";
import { currentLaw } from "./current-law.ts";
import { groundIds } from "./ground-id.ts";
import { groundTests } from "./ground-tests.ts";
import type { Law } from "./law.ts";
import type { Provision } from "./provision.ts";

const id = "11/2017/QH14#7.7.d";

/** The current law with one provision changed, as a slip of the pen would change it. */
function withChanged(change: object, of = id): Law {
  const provisions = currentLaw.provisions.map((one) => (one.id === of ? { ...one, ...change } : one));
  return { ...currentLaw, provisions: provisions as readonly Provision[] };
}

function withRule(change: object): Law {
  const rule = currentLaw.provisions.find((one) => one.id === id)?.rule;
  return withChanged({ rule: { ...rule, ...change } });
}

const codesOf = (law: Law) => checkLaw(law).map(({ code }) => code);
const [provision] = currentLaw.provisions.filter((one) => one.id === id);
const [draft] = currentLaw.drafts;
const [list] = currentLaw.paperLists;
const elderly = "39/2009/QH12#2";

describe("the current law", () => {
  it("has no fault", () => {
    expect(checkLaw(currentLaw)).toEqual([]);
  });
});

describe("a law with one slip", () => {
  it.each<[string, Law, string]>([
    [
      "a last day before the first",
      withChanged({ inForce: { from: "2018-01-01", until: "2017-01-01" } }),
      "ends-before-it-begins",
    ],
    [
      "two versions of a clause on one day",
      {
        ...currentLaw,
        provisions: [
          ...currentLaw.provisions,
          { ...provision, inForce: { from: "2020-01-01", until: null } } as Provision,
        ],
      },
      "versions-overlap",
    ],
    [
      "days without any version",
      {
        ...currentLaw,
        cited: [
          ...currentLaw.cited.filter((one) => one.id !== "11/2017/QH14#46"),
          ...["2019-12-31", null].map(
            (until) =>
              ({
                ...provision,
                id: "11/2017/QH14#46",
                rule: undefined,
                inForce: { from: until ? "2018-01-01" : "2020-02-01", until },
              }) as unknown as Provision,
          ),
        ],
      },
      "gap-between-versions",
    ],
    ["a point f", withChanged({ id: "11/2017/QH14#7.7.f" }), "bad-citation"],
    ["a document that nobody registered", withChanged({ amendedBy: "12/2099/QH20" }), "unknown-document"],
    ["another first day than its document", withChanged({ amendedBy: "53/2024/QH15" }), "other-first-day"],
    ["a ground without text", withChanged({ text: " " }), "no-text"],
    [
      "a word that nothing defines any more",
      withChanged({ inForce: { from: "2010-07-01", until: "2029-12-31" } }, elderly),
      "undefined-term",
    ],
    [
      "a word that two texts define",
      {
        ...currentLaw,
        provisions: [
          ...currentLaw.provisions,
          ...currentLaw.provisions
            .filter((one) => one.id === elderly)
            .map((one) => ({ ...one, id: "39/2009/QH12#3" })),
        ],
      },
      "term-defined-twice",
    ],
    [
      "a ground in two clauses at once",
      withChanged({ rule: provision?.rule }, "11/2017/QH14#7.7.h"),
      "ground-twice",
    ],
    ["a ground that is none", withRule({ ground: "foreigner" }), "unknown-ground"],
    ["a test that the ground does not read", withRule({ age: { from: 16, under: 18 } }), "test-not-read"],
    ["an age that nobody has", withRule({ age: { from: 18, under: 16 } }), "bad-age-window"],
    ["a status that is none", withRule({ statuses: ["suspect"] }), "unknown-status"],
    [
      "a fact that is none",
      withChanged(
        {
          term: {
            name: "financial-difficulty",
            limbs: [{ fact: "income", value: true, provision: "144/2017/NĐ-CP#2", evidence: "seen" }],
            socialPensionCountsAsAllowance: null,
          },
        },
        "144/2017/NĐ-CP#2",
      ),
      "unknown-fact",
    ],
    [
      "a limb that rests on a clause that is not coded",
      withChanged(
        {
          term: {
            name: "financial-difficulty",
            limbs: [
              { fact: "household", value: "near-poor", provision: "144/2017/NĐ-CP#99", evidence: "seen" },
            ],
            socialPensionCountsAsAllowance: null,
          },
        },
        "144/2017/NĐ-CP#2",
      ),
      "clause-not-coded",
    ],
    [
      "a draft with days",
      { ...currentLaw, drafts: [{ ...draft, inForce: { from: "2026-07-01", until: null } } as never] },
      "draft-decides",
    ],
    [
      "a draft among the provisions",
      {
        ...currentLaw,
        provisions: [
          ...currentLaw.provisions,
          { ...provision, id: "11/2017/QH14#7.8", rule: undefined, status: "draft" } as never,
        ],
      },
      "draft-decides",
    ],
    [
      "a paper that is none",
      {
        ...currentLaw,
        paperLists: [
          ...currentLaw.paperLists.slice(1),
          {
            ...list,
            requirements: [
              { anyOf: [{ code: "selfie", provision: "08/2017/TT-BTP#33.1", evidence: "seen" }] },
            ],
          } as never,
        ],
      },
      "unknown-paper",
    ],
    ["a ground without papers", { ...currentLaw, paperLists: currentLaw.paperLists.slice(1) }, "no-papers"],
    [
      "money papers without a test of means",
      withRule({ requiresFinancialDifficulty: false }),
      "financial-paper-without-test",
    ],
    [
      "a test of means without its papers",
      {
        ...currentLaw,
        paperLists: currentLaw.paperLists.map((one) =>
          one.ground === "disability" ? { ...one, requirements: one.requirements.slice(0, 1) } : one,
        ),
      },
      "test-without-financial-paper",
    ],
  ])("%s is found", (_slip, law, code) => {
    expect(codesOf(law)).toContain(code);
  });

  it("is told in both languages, with the clause and the day", () => {
    const [found] = checkLaw(withChanged({ inForce: { from: "2018-01-01", until: "2017-01-01" } }));
    expect(found?.sentence).toEqual({
      vi: "11/2017/QH14#7.7.d: hết hiệu lực ngày 01/01/2017, trước ngày bắt đầu 01/01/2018.",
      en: "11/2017/QH14#7.7.d: it ends on 01/01/2017, before it begins on 01/01/2018.",
    });
  });
});

describe("the table of tests", () => {
  it.each(groundIds)("says of %s what its code reads", (ground) => {
    const needs = allGrounds.find((one) => one.id === ground)?.needs ?? [];
    const read = [
      ...(needs.includes("birthDate") ? ["age"] : []),
      ...(needs.includes("proceduralStatuses") ? ["statuses"] : []),
      ...(needs.includes("receivesMonthlySocialAllowance") ? ["requiresFinancialDifficulty"] : []),
    ];
    expect(groundTests[ground]).toEqual(read);
  });
});
