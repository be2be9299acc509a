import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factNames } from "../applicants/applicant-facts.ts";
import { groundIds } from "../law/ground-id.ts";
import { proofPapers } from "../law/proof-papers.ts";
import { anyCase } from "./any-facts.testing.ts";
import { decideEligibility } from "./decide-eligibility.ts";
import { explainDecision } from "./explain-decision.ts";

const deafAdult = {
  birthDate: "1987-02-14",
  disability: { types: ["hearing-speech"], degree: "severe", certified: true },
  receivesMonthlySocialAllowance: true,
} as const;

describe("an explained decision", () => {
  it("says who is eligible and by which point of the law", () => {
    const decision = decideEligibility(deafAdult, "2026-03-02");
    const vi = explainDecision(decision, "vi");
    expect(vi.headline).toBe("Thuộc diện trợ giúp");
    expect(vi.summary).toBe("Người khuyết tật có khó khăn về tài chính (Luật TGPL Điều 7 khoản 7 điểm d).");
    expect(explainDecision(decision, "en").summary).toContain("Article 7, clause 7, point d");
  });

  it("asks for the certificate and for one of three financial papers, with their marks", () => {
    const [documents] = explainDecision(decideEligibility(deafAdult, "2026-03-02"), "vi").documents;
    expect(documents?.papers.map(({ sentence }) => sentence)).toEqual([
      "Giấy xác nhận khuyết tật",
      "Một trong 3 giấy tờ: Giấy chứng nhận hộ cận nghèo; Quyết định hưởng trợ cấp xã hội hằng tháng; Quyết định tiếp nhận vào nhà xã hội, cơ sở bảo trợ xã hội",
    ]);
    expect(documents?.papers.flatMap(({ anyOf }) => anyOf.map(({ mark }) => mark))).toEqual([
      "Nguồn yếu.",
      "Chưa xác nhận.",
      "Chưa xác nhận.",
      "Chưa xác nhận.",
    ]);
  });

  it("names the law and its first day when the day is before it", () => {
    const { summary } = explainDecision(decideEligibility({}, "2017-12-31"), "vi");
    expect(summary).toContain("11/2017/QH14");
    expect(summary).toContain("01/01/2018");
  });

  it("warns of the law that is not coded, and before a refusal", () => {
    const { disability } = deafAdult;
    const decision = decideEligibility({ disability, birthDate: "1987-02-14" }, "2026-07-01");
    const sentences = explainDecision(decision, "vi").warnings.map(({ sentence }) => sentence);
    expect(sentences.join(" ")).toMatch(/Luật 05\/2026\/QH16 có thể đã có hiệu lực từ 01\/07\/2026/);
    expect(sentences.join(" ")).toMatch(/cần cán bộ pháp lý xác nhận/);
  });

  it("tells a person without a certificate where to get one", () => {
    const uncertified = { ...deafAdult, disability: { ...deafAdult.disability, certified: false } };
    const decision = decideEligibility(uncertified, "2026-03-02");
    expect(explainDecision(decision, "vi").advice.join()).toContain("Ủy ban nhân dân cấp xã");
    expect(explainDecision(decideEligibility(deafAdult, "2026-03-02"), "vi").advice).toEqual([]);
  });

  it("never shows a code, in either language", () => {
    const codes = [...groundIds, ...factNames, ...proofPapers.map(({ code }) => code)];
    const shown = codes.filter((code) => /[A-Z-]/.test(code));
    fc.assert(
      fc.property(anyCase, fc.constantFrom("vi" as const, "en" as const), ({ on, facts }, language) => {
        const words = wordsOf(explainDecision(decideEligibility(facts, on), language)).join("\n");
        expect(shown.filter((code) => words.includes(code))).toEqual([]);
        expect(words).not.toMatch(/undefined|\[object/);
      }),
    );
  });
});

/** Every text in it, codes that name the entry left out. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !["id", "fact", "ground", "code", "status", "language"].includes(key))
    .flatMap(([, inner]) => wordsOf(inner));
}
