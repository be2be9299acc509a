import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import type { ProofPaper } from "../law/proof-papers.ts";
import { anyAnswer, anyCase, anyCoveredDay, negative } from "./any-facts.testing.ts";
import { groundsByTheTable } from "./by-the-table.testing.ts";
import { decideEligibility } from "./decide-eligibility.ts";
import { explainDecision } from "./explain-decision.ts";
import { waysToEligibility } from "./ways-to-eligibility.ts";

const mild = { types: ["mobility"], degree: "mild", certified: true } as const;
const adult = { ...negative, birthDate: "1990-01-01" } as const;
const waysOf = (facts: ApplicantFacts) => waysToEligibility(decideEligibility(facts, "2026-03-02"));
const financial = ["near-poor-certificate", "monthly-allowance-decision", "care-facility-admission"] as const;

describe("what would make a person eligible", () => {
  it("is one financial paper for somebody with a certified disability", () => {
    expect(waysOf({ ...adult, disability: mild })).toEqual([
      { grounds: ["disability"], needs: [{ anyOf: financial }] },
      { grounds: ["poor-household"], needs: [{ anyOf: ["poor-household-certificate"] }] },
    ]);
  });

  it("is the certificate alone for somebody who receives the allowance", () => {
    const facts = {
      ...adult,
      disability: { ...mild, certified: false },
      receivesMonthlySocialAllowance: true,
    };
    expect(waysOf(facts)[0]).toEqual({
      grounds: ["disability"],
      needs: [{ anyOf: ["disability-certificate"] }],
    });
  });

  it("is the certificate and a financial paper for somebody who has neither; the shorter way comes first", () => {
    expect(waysOf({ ...adult, disability: { ...mild, certified: false } })).toEqual([
      { grounds: ["poor-household"], needs: [{ anyOf: ["poor-household-certificate"] }] },
      { grounds: ["disability"], needs: [{ anyOf: ["disability-certificate"] }, { anyOf: financial }] },
    ]);
  });

  it("is nothing for a person who is eligible, nor on a day of which no law is known", () => {
    expect(waysOf({ household: "poor" })).toEqual([]);
    expect(waysToEligibility(decideEligibility(adult, "2017-12-31"))).toEqual([]);
  });

  it("never is an age or a status", () => {
    const witness = { ...adult, proceduralStatuses: ["witness"] } as const;
    expect(waysOf(witness).map(({ grounds }) => grounds)).toEqual([["poor-household"]]);
  });

  it("is told with the law, the place to go and what nobody can bring", () => {
    const decision = decideEligibility({ ...adult, disability: mild }, "2026-03-02");
    const { help } = explainDecision(decision, "vi");
    expect(help?.ways.map(({ sentence }) => sentence)).toEqual([
      "Nếu có một trong các giấy tờ sau: giấy chứng nhận hộ cận nghèo; quyết định hưởng trợ cấp xã hội hằng tháng; quyết định tiếp nhận vào nhà xã hội, cơ sở bảo trợ xã hội thì thuộc diện: Người khuyết tật có khó khăn về tài chính (Luật TGPL Điều 7 khoản 7 điểm d).",
      "Nếu có giấy chứng nhận hộ nghèo thì thuộc diện: Người thuộc hộ nghèo (Luật TGPL Điều 7 khoản 2).",
    ]);
    expect(help?.places.map(({ sentence }) => sentence)[1]).toBe(
      "Quyết định hưởng trợ cấp xã hội hằng tháng: làm hồ sơ tại Ủy ban nhân dân cấp xã nơi cư trú; Chủ tịch Ủy ban nhân dân cấp xã quyết định (Nghị định 20/2021/NĐ-CP). Chưa xác nhận.",
    );
    expect(help?.limits).toContain("Tuổi, tư cách tố tụng");
    expect(explainDecision(decideEligibility({ household: "poor" }, "2026-03-02"), "vi").help).toBeNull();
  });
});

/** What a paper shows, written here once more and apart from the package. */
const shows: Readonly<Partial<Record<ProofPaper, (facts: ApplicantFacts) => ApplicantFacts>>> = {
  "disability-certificate": (facts) =>
    facts.disability ? { ...facts, disability: { ...facts.disability, certified: true } } : facts,
  "near-poor-certificate": (facts) => ({ ...facts, household: "near-poor" }),
  "poor-household-certificate": (facts) => ({ ...facts, household: "poor" }),
  "monthly-allowance-decision": (facts) => ({ ...facts, receivesMonthlySocialAllowance: true }),
  "care-facility-admission": (facts) => ({ ...facts, inSocialProtectionFacility: true }),
};
const all = Object.keys(shows) as ProofPaper[];
const withAll = (facts: ApplicantFacts, papers: readonly ProofPaper[]) =>
  papers.reduce((changed, paper) => shows[paper]?.(changed) ?? changed, facts);

describe("the place to go for an allowance", () => {
  const sayOf = (degree: "mild" | "severe") =>
    explainDecision(
      decideEligibility({ ...adult, disability: { ...mild, degree } }, "2026-11-02"),
      "vi",
    ).help?.places.find(({ paper }) => paper === "monthly-allowance-decision")?.sentence;

  it("adds for a severe degree, and only for it, that such people normally receive it", () => {
    const place =
      "Quyết định hưởng trợ cấp xã hội hằng tháng: làm hồ sơ tại Ủy ban nhân dân cấp xã nơi cư trú; Chủ tịch Ủy ban nhân dân cấp xã quyết định (Nghị định 335/2026/NĐ-CP Điều 9). Nguồn yếu.";
    expect(sayOf("mild")).toBe(place);
    expect(sayOf("severe")).toBe(
      `${place} Người khuyết tật nặng, đặc biệt nặng thường được hưởng trợ cấp này (Luật Người khuyết tật Điều 44 khoản 1).`,
    );
  });
});

describe("every way", () => {
  it("makes the person eligible by the grounds it names, and no part of it would do", () => {
    fc.assert(
      fc.property(anyCase, ({ on, facts }) => {
        const decision = decideEligibility(facts, on);
        const outcome = (papers: readonly ProofPaper[]) => decideEligibility(withAll(facts, papers), on);
        for (const { grounds, needs } of waysToEligibility(decision)) {
          for (const papers of choices(needs)) {
            const then = outcome(papers).grounds.filter(({ status }) => status === "met");
            expect(then.map(({ id }) => id)).toEqual(grounds);
            for (const left of papers) {
              expect(outcome(papers.filter((paper) => paper !== left)).outcome).not.toBe("eligible");
            }
          }
        }
      }),
    );
  });

  it("is there: by the table of the law, no other set of these papers helps that holds none of them", () => {
    const quiet = fc.subarray(Object.keys(negative), { minLength: 9 });
    const anyRefusal = anyCoveredDay.chain((on) =>
      fc.record({
        on: fc.constant(on),
        facts: fc.tuple(fc.record(anyAnswer(on)), quiet).map(([facts, names]) => ({
          ...facts,
          ...Object.fromEntries(names.map((name) => [name, Reflect.get(negative, name)])),
        })),
      }),
    );
    fc.assert(
      fc.property(anyRefusal, fc.subarray(all), ({ on, facts }, papers) => {
        fc.pre(!(papers.includes("near-poor-certificate") && papers.includes("poor-household-certificate")));
        const decision = decideEligibility(facts, on);
        fc.pre(decision.outcome === "not-eligible");
        const then = withAll(facts, papers) as Required<ApplicantFacts>;
        const told = waysToEligibility(decision).flatMap(({ needs }) => choices(needs));
        const isTold = told.some((way) => way.every((paper) => papers.includes(paper)));
        expect(isTold).toBe(groundsByTheTable(then, on).length > 0);
      }),
      { numRuns: 300 },
    );
  });
});

function choices(needs: readonly { anyOf: readonly ProofPaper[] }[]): ProofPaper[][] {
  return needs.reduce<ProofPaper[][]>(
    (sets, { anyOf }) => sets.flatMap((set) => anyOf.map((paper) => [...set, paper])),
    [[]],
  );
}
