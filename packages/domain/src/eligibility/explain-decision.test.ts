import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ApplicantFacts, factNames } from "../applicants/applicant-facts.ts";
import { judgements } from "../applicants/judgement.ts";
import { proceduralStatuses } from "../applicants/procedural-status.ts";
import { toAllowanceFact } from "../applicants/to-allowance-fact.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import { citeProvision } from "../law/cite-provision.ts";
import { groundIds } from "../law/ground-id.ts";
import { proofPapers } from "../law/proof-papers.ts";
import { provisionOn, versionsOfProvision } from "../law/provision-on.ts";
import { provisions } from "../law/provisions.ts";
import { anyCase, anyCoveredCase, negative } from "./any-facts.testing.ts";
import { decideEligibility } from "./decide-eligibility.ts";
import { type Explanation, explainDecision } from "./explain-decision.ts";
import { conditionsOfGrounds } from "./ground-conditions.ts";

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

  it("no longer speaks of the paper household book from 2023", () => {
    const facts = { ethnicMinority: true, livesInExtremeHardshipArea: true };
    const clauses = (on: PlainDate) =>
      explainDecision(decideEligibility(facts, on), "vi").documents.flatMap(({ papers }) =>
        papers.flatMap(({ anyOf }) => anyOf.map(({ clause }) => clause)),
      );
    expect(clauses("2022-12-31").join()).toContain("gồm cả sổ hộ khẩu giấy");
    expect(clauses("2023-01-01").join()).toContain("không còn dùng sổ hộ khẩu giấy");
  });

  it("names the law and its first day when the day is before it", () => {
    const { summary } = explainDecision(decideEligibility({}, "2017-12-31"), "vi");
    expect(summary).toContain("11/2017/QH14");
    expect(summary).toContain("01/01/2018");
  });

  it("tells a person without a certificate where to get one", () => {
    const uncertified = { ...deafAdult, disability: { ...deafAdult.disability, certified: false } };
    const decision = decideEligibility(uncertified, "2026-03-02");
    expect(explainDecision(decision, "vi").advice).toEqual([
      "Chưa có giấy xác nhận khuyết tật: đề nghị Ủy ban nhân dân cấp xã nơi cư trú xác định dạng tật, mức độ và cấp giấy, thường mất khoảng 25 ngày làm việc (Thông tư 01/2019/TT-BLĐTBXH Điều 4). Nguồn yếu.",
    ]);
    expect(explainDecision(decideEligibility(deafAdult, "2026-03-02"), "vi").advice).toEqual([]);
  });
});

describe("what a person has to judge", () => {
  const { disability } = deafAdult;
  const { judgement } = toAllowanceFact({ status: "suspended" });
  const explained = (facts: ApplicantFacts) =>
    explainDecision(decideEligibility(facts, "2026-11-02"), "vi", {
      judgements: judgement ? [judgement] : [],
    });

  it("is said with the law to decide by while the answer hangs on it", () => {
    const { receivesMonthlySocialAllowance: _, ...rest } = negative;
    expect(
      explained({ ...rest, birthDate: "1987-02-14", disability }).judgements.map(({ sentence }) => sentence),
    ).toEqual([
      "Cần người có thẩm quyền quyết định: Trợ cấp xã hội hằng tháng đang tạm dừng: trong ngày xét có coi là đang hưởng không? Cán bộ pháp lý quyết định. Chủ tịch Ủy ban nhân dân cấp xã cho hưởng lại hoặc thôi hưởng kể từ ngày tạm dừng, nên nếu chờ được thì chờ quyết định đó. Căn cứ: Nghị định 144/2017/NĐ-CP Điều 2; Nghị định 335/2026/NĐ-CP Điều 9.",
    ]);
  });

  it("is left out once another ground has settled the answer", () => {
    expect(explained({ disability, household: "poor" }).judgements).toEqual([]);
  });
});

describe("for every decision, the explanation", () => {
  it("names every met ground with its provision, and says every condition it rests on", () => {
    fc.assert(
      fc.property(anyCoveredCase, anyLanguage, ({ on, facts }, language) => {
        const decision = decideEligibility(facts, on);
        const { grounds, summary } = explainDecision(decision, language);
        for (const [index, { id, provision, status }] of decision.grounds.entries()) {
          const explained = grounds[index];
          expect(explained?.sentence).toContain(citeProvision(provision, language));
          if (status !== "met") continue;
          expect(summary).toContain(citeProvision(provision, language));
          expect(explained?.because.map(({ condition }) => condition)).toEqual(conditionsOfGrounds[id]);
        }
      }),
    );
  });

  it("claims nothing of a fact that nobody gave", () => {
    fc.assert(
      fc.property(anyCoveredCase, ({ on, facts }) => {
        const { grounds } = explainDecision(decideEligibility(facts, on), "vi");
        for (const { status, because } of grounds) {
          expect(because.length).toBeGreaterThan(0);
          for (const condition of because) expect(condition.status).toBe(status);
        }
        const said = grounds.flatMap(({ because }) => because.map(({ sentence }) => sentence)).join("\n");
        if (facts.birthDate === undefined) expect(said).not.toContain("Trong ngày xét");
        if (facts.disability === undefined)
          expect(said).not.toMatch(/Có giấy xác nhận|Không phải người khuyết/);
        if (facts.household === undefined) expect(said).not.toMatch(/^(Thuộc|Không thuộc) hộ/m);
      }),
    );
  });

  it("carries every mark of the decision in a sentence", () => {
    fc.assert(
      fc.property(anyCase, anyLanguage, ({ on, facts }, language) => {
        const decision = decideEligibility(facts, on);
        const { grounds, documents, warnings } = explainDecision(decision, language);
        for (const [index, { provision }] of decision.grounds.entries()) {
          const isMarked = provisionOn(provision, on)?.evidence !== "seen";
          expect(grounds[index]?.mark !== null).toBe(isMarked);
        }
        const marked = (list: typeof decision.documents) =>
          list.flatMap(({ papers }) =>
            papers.flatMap(({ anyOf }) => anyOf.map((one) => one.evidence !== "seen")),
          );
        const said = documents.flatMap(({ papers }) =>
          papers.flatMap(({ anyOf }) => anyOf.map(({ mark }) => mark !== null)),
        );
        expect(said).toEqual(marked(decision.documents));
        for (const [index, { law }] of decision.warnings.entries()) {
          expect(warnings[index]?.sentence).toContain(citeProvision(law, language));
        }
      }),
    );
  });

  it("speaks of the same provisions in both languages, sentence by sentence", () => {
    fc.assert(
      fc.property(anyCase, ({ on, facts }) => {
        const decision = decideEligibility(facts, on);
        const vi = sentencesOf(explainDecision(decision, "vi", { judgements }));
        const en = sentencesOf(explainDecision(decision, "en", { judgements }));
        expect(en.map((sentence) => citedIn(sentence, "en"))).toEqual(
          vi.map((sentence) => citedIn(sentence, "vi")),
        );
      }),
    );
  });

  it("never cites a law that is newer than the day, but for the one that it warns of", () => {
    fc.assert(
      fc.property(anyCoveredCase, ({ on, facts }) => {
        const explanation = explainDecision(decideEligibility(facts, on), "vi", { judgements });
        const cited = sentencesOf({ ...explanation, warnings: [] }).flatMap((one) => citedIn(one, "vi"));
        const newer = cited.filter((id) => versionsOfProvision(id).every(({ inForce }) => inForce.from > on));
        expect(newer).toEqual([]);
      }),
    );
  });

  it("never shows a code", () => {
    const codes = [
      ...groundIds,
      ...factNames,
      ...[...proofPapers, ...judgements, ...proceduralStatuses].map(({ code }) => code),
      ...Object.values(conditionsOfGrounds).flat(),
    ].filter((code) => /[A-Z-]/.test(code));
    fc.assert(
      fc.property(anyCase, anyLanguage, ({ on, facts }, language) => {
        const explanation = explainDecision(decideEligibility(facts, on), language, { judgements });
        const words = sentencesOf(explanation).join("\n");
        expect(codes.filter((code) => words.includes(code) && !ordinaryWords.has(code))).toEqual([]);
        expect(words).not.toMatch(/undefined|null|\[object|\$\{| {2}|\.\./);
      }),
    );
  });
});

const anyLanguage = fc.constantFrom("vi" as const, "en" as const);

/** A code that is also how English writes it. */
const ordinaryWords = new Set(["near-poor"]);

/** Every text for people, in order: what is not data for a program. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  const entries = Array.isArray(value) ? value.map((inner) => ["", inner] as const) : Object.entries(value);
  return entries
    .filter(([key, inner]) => !dataKeys.has(key) && !isListOfCodes(inner))
    .flatMap(([, inner]) => sentencesOf(inner));
}

const dataKeys = new Set([
  "id",
  "fact",
  "ground",
  "code",
  "status",
  "language",
  "condition",
  "paper",
  "needs",
]);

function isListOfCodes(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((one) => groundIds.includes(one));
}

const citations = [...new Set(provisions.map(({ id }) => id))].map((id) => ({
  id,
  vi: citeProvision(id, "vi"),
  en: citeProvision(id, "en"),
}));

function citedIn(sentence: string, language: Explanation["language"]): string[] {
  const isCited = (citation: string) => {
    const at = sentence.indexOf(citation);
    return at >= 0 && !/[\p{L}\d]/u.test(sentence.charAt(at + citation.length));
  };
  return citations.filter((one) => isCited(one[language])).map(({ id }) => id);
}
