import { describe, expect, it } from "vitest";
import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import { type FactQuestion, factQuestion } from "../applicants/fact-question.ts";
import { judgements } from "../applicants/judgement.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import { negative } from "./any-facts.testing.ts";
import { decideEligibility } from "./decide-eligibility.ts";
import { type Explanation, explainDecision } from "./explain-decision.ts";
import { refusalRisks } from "./refusal-risks.ts";

const adult = { ...negative, birthDate: "1987-02-14" } as const;
const severe = { types: ["vision", "mobility"], degree: "severe", certified: true } as const;
const uncertified = { ...severe, certified: false };
const inEnglish = (facts: ApplicantFacts, on: PlainDate): Explanation =>
  explainDecision(decideEligibility(facts, on), "en");

describe("the English explanation of a person with a disability who receives the allowance", () => {
  const explained = () =>
    inEnglish({ ...adult, disability: severe, receivesMonthlySocialAllowance: true }, "2026-03-02");

  it("says by which point, on which conditions, and asks nothing more", () => {
    const { language, headline, summary, grounds, missing, nextQuestion, warnings, help, advice } =
      explained();
    expect([language, headline, summary]).toEqual([
      "en",
      "Eligible for legal aid",
      "Person with a disability in financial difficulty (Law on Legal Aid, Article 7, clause 7, point d).",
    ]);
    expect(grounds.find(({ id }) => id === "disability")).toEqual({
      id: "disability",
      status: "met",
      title: "Person with a disability in financial difficulty",
      citation: "Law on Legal Aid, Article 7, clause 7, point d",
      sentence:
        "Met: Person with a disability in financial difficulty, Law on Legal Aid, Article 7, clause 7, point d.",
      because: [
        {
          condition: "disability-certificate",
          status: "met",
          sentence: "The person has a disability certificate (vision; mobility; degree: severe).",
          citation: null,
        },
        {
          condition: "financial-difficulty",
          status: "met",
          sentence: "In financial difficulty: a monthly social allowance is received.",
          citation: "Decree 144/2017/NĐ-CP, Article 2",
        },
      ],
      mark: null,
    });
    expect([missing, nextQuestion, warnings, help, advice]).toEqual([[], null, [], null, []]);
  });

  it("lists every paper with its clause and its mark", () => {
    const financial = (title: string) => ({
      title,
      citation: "Circular 08/2017/TT-BTP, Article 33, clause 7, point a",
      clause: "Papers on financial difficulty",
      mark: "Not confirmed.",
    });
    expect(explained().documents).toEqual([
      {
        ground: "disability",
        title: "Person with a disability in financial difficulty",
        papers: [
          {
            sentence: "Disability certificate",
            anyOf: [
              {
                title: "Disability certificate",
                citation: "Circular 08/2017/TT-BTP, Article 33, clause 10",
                clause: "Disability certificate",
                mark: "Weak source.",
              },
            ],
          },
          {
            sentence:
              "One of 3 papers: Certificate of a near-poor household; Decision granting a monthly social allowance; Decision admitting to a social house or social protection facility",
            anyOf: [
              financial("Certificate of a near-poor household"),
              financial("Decision granting a monthly social allowance"),
              financial("Decision admitting to a social house or social protection facility"),
            ],
          },
        ],
      },
    ]);
  });
});

describe("the English help for a person whose disability is not certified", () => {
  const certificate =
    "ask the commune's People's Committee of residence to determine type and degree and to issue it, about 25 working days (Circular 01/2019/TT-BLĐTBXH, Article 4). Weak source.";

  it("names the certificate, the place for it and what nobody can bring", () => {
    const { help, advice } = inEnglish(
      { ...adult, household: "near-poor", disability: uncertified },
      "2026-03-02",
    );
    expect(help).toEqual({
      ways: [
        {
          grounds: ["disability"],
          needs: [{ anyOf: ["disability-certificate"] }],
          sentence:
            "With disability certificate, the person would be eligible: Person with a disability in financial difficulty (Law on Legal Aid, Article 7, clause 7, point d).",
        },
        {
          grounds: ["poor-household"],
          needs: [{ anyOf: ["poor-household-certificate"] }],
          sentence:
            "With certificate of a poor household, the person would be eligible: Member of a poor household (Law on Legal Aid, Article 7, clause 2).",
        },
      ],
      places: [
        { paper: "disability-certificate", sentence: `Disability certificate: ${certificate}` },
        {
          paper: "poor-household-certificate",
          sentence:
            "Certificate of a poor household: ask the commune's People's Committee of residence; the household must be on the commune's list of poor and near-poor ones (Law on Legal Aid, Article 7, clause 2). Not confirmed.",
        },
      ],
      limits:
        "A paper must state what is true. An age, a status in proceedings and what happened to a person are nothing that can be brought.",
    });
    expect(advice).toEqual([`No disability certificate yet: ${certificate}`]);
  });

  it("names several papers as alternatives of one point", () => {
    const { help } = inEnglish({ ...adult, disability: uncertified }, "2026-03-02");
    expect(help?.ways[1]?.sentence).toBe(
      "With disability certificate and one of these papers: certificate of a near-poor household; decision granting a monthly social allowance; decision admitting to a social house or social protection facility, the person would be eligible: Person with a disability in financial difficulty (Law on Legal Aid, Article 7, clause 7, point d).",
    );
  });

  it("gives no advice on the certificate to whoever is eligible without it", () => {
    expect(inEnglish({ household: "poor", disability: uncertified }, "2026-03-02").advice).toEqual([]);
    expect(inEnglish({ ...adult, disability: null }, "2026-03-02").advice).toEqual([]);
  });

  it("speaks of the allowance that severe degrees receive only beside a certificate", () => {
    const said = (disability: ApplicantFacts["disability"]) =>
      inEnglish({ ...adult, disability }, "2026-03-02").help?.places.find(
        ({ paper }) => paper === "monthly-allowance-decision",
      )?.sentence;
    expect(said(severe)).toContain("Law on Persons with Disabilities, Article 44, clause 1");
    expect(said(uncertified)).not.toContain("Article 44");
  });
});

describe("the English explanation of an open answer", () => {
  const { receivesMonthlySocialAllowance: _, ...unasked } = adult;
  const open = { ...unasked, disability: severe } as const;

  it("asks each missing fact in its own words, the next one first named", () => {
    const { missing, nextQuestion, help } = inEnglish(open, "2026-03-02");
    const question: FactQuestion = factQuestion("receivesMonthlySocialAllowance", "en");
    expect(missing).toEqual([{ fact: "receivesMonthlySocialAllowance", ...question }]);
    expect(nextQuestion).toEqual(missing[0]);
    expect(help?.ways.length).toBeGreaterThan(0);
  });

  it("says what a person has to decide by the laws of the day", () => {
    const explain = (on: PlainDate) =>
      explainDecision(decideEligibility(open, on), "en", { judgements }).judgements;
    const [suspended, pension] = explain("2026-03-02");
    expect(suspended).toMatchObject({
      code: "allowance-suspended-needs-review",
      question:
        "The monthly social allowance is suspended: does it count as being received on the day judged?",
      citations: ["Decree 144/2017/NĐ-CP, Article 2"],
      mark: "Not confirmed.",
    });
    expect(pension?.decides).toBe("A legal officer decides; no text answers it.");
    for (const { sentence, question, decides, citations } of explain("2026-10-05")) {
      expect(sentence).toContain(question);
      expect(sentence).toContain(decides);
      expect(sentence).toContain(citations.join("; "));
    }
    expect(explain("2026-10-04").map(({ citations }) => citations.length)).toEqual([1, 2]);
    expect(explain("2026-10-05").map(({ citations }) => citations.length)).toEqual([2, 3]);
  });
});

describe("the risk of a refusal", () => {
  it("is told for each group by itself, and open where nobody asked", () => {
    const none = { hasDisability: false, isElderly: false, isViolenceVictim: false };
    expect(refusalRisks(adult, "2026-07-01")).toEqual(none);
    expect(refusalRisks({ ...adult, disability: uncertified }, "2026-07-01")).toEqual({
      ...none,
      hasDisability: true,
    });
    expect(refusalRisks({ ...adult, domesticViolenceVictim: true }, "2026-07-01")).toEqual({
      ...none,
      isViolenceVictim: true,
    });
    expect(refusalRisks({}, "2026-07-01")).toEqual({
      hasDisability: "unknown",
      isElderly: "unknown",
      isViolenceVictim: "unknown",
    });
    expect(refusalRisks({ birthDate: "1950-01-01" }, "2017-12-31").isElderly).toBe("unknown");
  });
});
