import { describe, expect, it } from "vitest";
import { negative } from "../eligibility/any-facts.testing.ts";
import { decideEligibility } from "../eligibility/decide-eligibility.ts";
import { decideUnder } from "../eligibility/decide-under.ts";
import { explainDecision } from "../eligibility/explain-decision.ts";
import * as domain from "../index.ts";
import { amendLaw } from "./amend-law.ts";
import { anAmendment } from "./an-amendment.testing.ts";
import { currentLaw } from "./current-law.ts";
import { groundIds } from "./ground-id.ts";
import { isGroundProvision } from "./ground-provision.ts";
import type { Law } from "./law.ts";
import { unconfirmedFacts } from "./unconfirmed-facts.ts";

/** For each ground, somebody who meets it. */
const meets: Readonly<Record<(typeof groundIds)[number], domain.ApplicantFacts>> = {
  meritorious: { meritorious: true },
  "poor-household": { household: "poor" },
  child: { birthDate: "2015-01-01" },
  "ethnic-minority-extreme-hardship": { ethnicMinority: true, livesInExtremeHardshipArea: true },
  "charged-16-18": { birthDate: "2008-06-01", proceduralStatuses: ["accused"] },
  "minor-16-18-justice": { birthDate: "2009-06-01", proceduralStatuses: ["accused"] },
  "charged-near-poor": { household: "near-poor", proceduralStatuses: ["accused"] },
  trafficking: { trafficking: "victim", matterConcernsTrafficking: true },
  "martyr-family": { martyrFamily: true, household: "near-poor" },
  "agent-orange": { agentOrange: true, household: "near-poor" },
  elderly: { birthDate: "1950-01-01", household: "near-poor" },
  disability: {
    disability: { types: ["vision"], degree: "mild", certified: true },
    household: "near-poor",
  },
  "criminal-victim-16-18": {
    birthDate: "2009-06-01",
    proceduralStatuses: ["victim"],
    household: "near-poor",
  },
  "domestic-violence": { domesticViolenceVictim: true, household: "near-poor" },
  "trafficking-financial": { trafficking: "victim", household: "near-poor" },
  hiv: { livesWithHiv: true, household: "near-poor" },
};

const lastDay: Partial<Record<(typeof groundIds)[number], domain.PlainDate>> = {
  "charged-16-18": "2025-06-30",
  "trafficking-financial": "2025-06-30",
};

describe.each(groundIds)("the ground %s", (ground) => {
  const on = lastDay[ground] ?? "2026-03-02";
  const facts = { birthDate: "1990-01-01", ...negative, ...meets[ground] } as const;

  it("carries the mark of its clause and of each word it borrows into the decision and its sentences", () => {
    for (const law of withMarksOn(ground)) {
      const decision = decideUnder(law.law, facts, on);
      expect(decision.grounds.find(({ id }) => id === ground)?.status).toBe("met");
      const warning = decision.warnings.find(({ law: at, ground: of }) => at === law.marked && of === ground);
      expect(warning?.code).toBe("unconfirmed-provision");
      expect(
        explainDecision(decision, "vi")
          .warnings.map(({ sentence }) => sentence)
          .join(),
      ).toContain("Quy định chưa xác nhận");
    }
  });

  it("carries the mark of each paper into the list of papers and its sentences", () => {
    const decision = decideEligibility(facts, on);
    const own = decision.documents.find((documents) => documents.ground === ground);
    const listed = own?.papers.flatMap(({ anyOf }) => anyOf) ?? [];
    const known = domain.papersOn(ground, on).flatMap(({ anyOf }) => anyOf);
    expect(listed.map(({ code, evidence }) => [code, evidence])).toEqual(
      known.map(({ code, evidence }) => [code, evidence]),
    );
    const told = explainDecision(decision, "en").documents.find((documents) => documents.ground === ground);
    const marks = told?.papers.flatMap(({ anyOf }) => anyOf.map(({ mark }) => mark !== null)) ?? [];
    expect(marks).toEqual(listed.map(({ evidence }) => evidence !== "seen"));
  });
});

/** The law with one mark set: on the clause of a ground, and on each term that it uses. */
function withMarksOn(ground: string): { law: Law; marked: string }[] {
  const rules = currentLaw.provisions
    .filter(isGroundProvision)
    .filter(({ rule }) => rule.ground === ground)
    .map(({ rule }) => rule);
  const words: unknown[] = rules.flatMap(({ age, statuses, requiresFinancialDifficulty }) => [
    age,
    statuses,
    requiresFinancialDifficulty && "financial-difficulty",
  ]);
  const ids = currentLaw.provisions
    .filter(({ rule, term }) => rule?.ground === ground || (term && words.includes(term.name)))
    .map(({ id }) => id);
  return [...new Set(ids)].map((marked) => ({
    marked,
    law: {
      ...currentLaw,
      provisions: currentLaw.provisions.map((one) =>
        one.id === marked ? { ...one, evidence: "weak" } : one,
      ),
    },
  }));
}

describe("a ground that the coded law itself marks", () => {
  it("is met with its mark", () => {
    const facts = { birthDate: "1990-01-01", ...negative, ...meets["criminal-victim-16-18"] } as const;
    const { warnings } = decideEligibility(facts, "2026-03-02");
    expect(warnings).toContainEqual({
      code: "unconfirmed-provision",
      law: "11/2017/QH14#7.7.đ",
      ground: "criminal-victim-16-18",
    });
  });

  it("is met with a mark when it rests on a limb that was read for other groups only", () => {
    const facts = {
      ...negative,
      ...meets.disability,
      household: "neither",
      birthDate: "1990-01-01",
    } as const;
    const inFacility = decideEligibility({ ...facts, inSocialProtectionFacility: true }, "2026-03-02");
    expect(inFacility.warnings.map(({ code }) => code)).toEqual(["facility-admission-unconfirmed"]);
    const paid = decideEligibility(
      { ...facts, inSocialProtectionFacility: true, receivesMonthlySocialAllowance: true },
      "2026-03-02",
    );
    expect(paid.warnings).toEqual([]);
  });
});

describe("amendments that are not wholly coded", () => {
  const group = { vi: "Người nước ngoài theo điều ước", en: "Foreigners covered by treaties" };
  const notExpressible = [{ clause: "11/2017/QH14#7.8", group }];
  const facts = { birthDate: "1990-01-01", ...negative } as const;

  it("name the group that no fact can express, in both languages", () => {
    const law = amendLaw(currentLaw, {
      ...anAmendment({
        id: "05/2026/QH16",
        issuedOn: "2026-04-23",
        start: "2026-07-01",
        rulesVersion: "2026-12-01",
      }),
      notExpressible,
    });
    const decision = decideUnder(law, facts, "2026-07-01");
    expect(decision.coverage).toBe("extended");
    expect(decision.warnings).toEqual([
      { code: "group-not-expressible", law: "11/2017/QH14#7.8", firstDay: "2026-07-01", group },
    ]);
    const sentence = (language: "vi" | "en") => explainDecision(decision, language).warnings[0]?.sentence;
    expect(sentence("vi")).toContain(group.vi);
    expect(sentence("en")).toContain(group.en);
    expect(decideUnder(law, facts, "2026-06-30").warnings).toEqual([]);
  });

  it("each have their own warning, with their own day", () => {
    const law = amendLaw(currentLaw, {
      ...anAmendment({ start: "2027-03-01" }),
      text: "not-known",
      clauses: [],
      papers: [],
      transition: undefined,
    });
    const amendments = (on: domain.PlainDate) =>
      decideUnder(law, facts, on)
        .warnings.filter(({ code }) => code === "amending-law-not-coded")
        .map(({ law: document, firstDay }) => [document, firstDay]);
    expect(amendments("2027-02-28")).toEqual([["05/2026/QH16", "2026-07-01"]]);
    expect(amendments("2027-03-01")).toEqual([
      ["05/2026/QH16", "2026-07-01"],
      ["999/2027/QH99", "2027-03-01"],
    ]);
  });
});

describe("a time limit that is not confirmed", () => {
  const marked = domain.deadlineRules.filter(
    ({ evidence, length }) => evidence !== "seen" && length !== null,
  );

  it.each(marked.map((rule) => [rule.id, rule] as const))("%s gives a deadline with its mark", (id, rule) => {
    const day = rule.inForce.from > "2026-03-02" ? rule.inForce.from : "2026-03-02";
    const deadline = domain.dueAt(id, `${day}T09:00:00+07:00`, domain.vietnamCalendar());
    expect(deadline.evidence).toBe(rule.evidence);
    expect(rule.note?.vi).toBeTruthy();
  });
});

describe("a quality item whose points are not confirmed", () => {
  const marked = domain.qualityItems.filter(({ evidence }) => evidence !== "seen");

  it.each(marked.map(({ code }) => code))("%s puts its mark beside the score", (code) => {
    expect(domain.scoreQuality({ [code]: 0 }, "2026-03-02").unconfirmed).toContain(code);
  });
});

describe("the list of what nobody has confirmed", () => {
  it("counts from U1 to U30 and says in both languages what, what meanwhile, and where it is used", () => {
    expect(unconfirmedFacts.map(({ id }) => id)).toEqual(
      Array.from({ length: 30 }, (_, index) => `U${index + 1}`),
    );
    for (const { unconfirmed, workingValue, usedIn } of unconfirmedFacts) {
      for (const words of [unconfirmed, workingValue, usedIn]) {
        expect(words.vi.trim() && words.en.trim()).toBeTruthy();
      }
    }
  });

  it("names the document of every clause that carries a mark", () => {
    const listed = new Set(
      unconfirmedFacts.flatMap(({ concerns }) => concerns.map((id) => id.split("#")[0])),
    );
    const marked = [...currentLaw.provisions, ...currentLaw.cited, ...currentLaw.documents].filter(
      ({ evidence }) => evidence !== "seen",
    );
    const silent = marked.filter(({ id }) => !listed.has(id.split("#")[0]));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
