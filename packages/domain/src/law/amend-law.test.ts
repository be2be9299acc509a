import { describe, expect, it } from "vitest";
import { amendLaw } from "./amend-law.ts";
import { anAmendment } from "./an-amendment.testing.ts";
import { checkLaw } from "./check-law.ts";
import { coverageOn } from "./coverage-on.ts";
import { currentLaw } from "./current-law.ts";
import { dayThatDecides } from "./day-that-decides.ts";
import type { Law } from "./law.ts";
import { papersOn } from "./papers-on.ts";
import { provisionOn, versionsOfProvision } from "./provision-on.ts";

const disability = "11/2017/QH14#7.7.d";

describe("an amended law", () => {
  const amended = amendLaw(currentLaw, anAmendment());

  it("ends the old version the day before and begins the new one on the day", () => {
    const [old, fresh, ...more] = versionsOfProvision(disability, amended);
    expect(more).toEqual([]);
    expect(old?.inForce).toEqual({ from: "2018-01-01", until: "2027-02-28" });
    expect(fresh?.inForce).toEqual({ from: "2027-03-01", until: null });
    expect(fresh).toMatchObject({ amendedBy: "999/2027/QH99", wording: "paraphrase", evidence: "seen" });
  });

  it("changes the switch that the amendment names and keeps every other test of the ground", () => {
    expect(provisionOn(disability, "2027-03-01", amended)?.rule).toEqual({
      ground: "disability",
      age: null,
      statuses: null,
      requiresFinancialDifficulty: false,
    });
    expect(provisionOn(disability, "2027-02-28", amended)?.rule?.requiresFinancialDifficulty).toBe(true);
  });

  it("leaves the law that went in as it was, and every version of a past day as it was read", () => {
    expect(currentLaw).toEqual(frozen);
    const past = (law: Law) => versionsOfProvision(disability, law)[0];
    expect({ ...past(amended), inForce: null }).toEqual({ ...past(currentLaw), inForce: null });
  });

  it("registers the document with who read and who approved it", () => {
    expect(amended.documents.at(-1)).toMatchObject({
      id: "999/2027/QH99",
      inForce: { from: "2027-03-01", until: null },
      amends: ["11/2017/QH14"],
      readBy: { who: "A", on: "2027-01-20" },
      approvedBy: { who: "B", on: "2027-01-25" },
    });
  });

  it("asks for other papers from the day on", () => {
    const codes = (on: "2027-02-28" | "2027-03-01") =>
      papersOn("disability", on, amended).map(({ anyOf }) => anyOf.map(({ code }) => code));
    expect(codes("2027-02-28")).toHaveLength(2);
    expect(codes("2027-03-01")).toEqual([["disability-certificate"]]);
  });

  it("has no fault, and its JSON is the same law", () => {
    expect(checkLaw(amended)).toEqual([]);
    expect(checkLaw(JSON.parse(JSON.stringify(amended)))).toEqual([]);
  });

  it("is amended again by the next law", () => {
    const next = anAmendment({ id: "1000/2028/QH99", start: "2028-01-01", rulesVersion: "2027-11-01" });
    const twice = amendLaw(amended, { ...next, papers: [] });
    expect(versionsOfProvision(disability, twice).map(({ inForce }) => inForce.until)).toEqual([
      "2027-02-28",
      "2027-12-31",
      null,
    ]);
    expect(checkLaw(twice)).toEqual([]);
  });

  it("can end a clause without a successor", () => {
    const repealed = amendLaw(currentLaw, {
      ...anAmendment(),
      repeals: ["11/2017/QH14#7.7.e", "11/2017/QH14#46"],
    });
    expect(provisionOn("11/2017/QH14#7.7.e", "2027-02-28", repealed)).toBeDefined();
    expect(provisionOn("11/2017/QH14#7.7.e", "2027-03-01", repealed)).toBeUndefined();
    expect(provisionOn("11/2017/QH14#46", "2027-03-01", repealed)).toBeUndefined();
  });
});

describe("the transition rule", () => {
  it("lets the first day of the law decide what is pending, when the law says so", () => {
    const decides = amendLaw(currentLaw, anAmendment({ decidesPending: true }));
    const leaves = amendLaw(currentLaw, anAmendment({ decidesPending: false }));
    expect(dayThatDecides("2027-02-20", "2027-03-05", decides)).toBe("2027-03-01");
    expect(dayThatDecides("2027-02-20", "2027-03-05", leaves)).toBe("2027-02-20");
    expect(dayThatDecides("2027-02-20", "2027-02-28", decides)).toBe("2027-02-20");
    expect(dayThatDecides("2027-03-02", "2027-03-05", decides)).toBe("2027-03-02");
  });

  it("of law 59/2024 decides what was pending on 1 January 2026", () => {
    expect(dayThatDecides("2025-12-31", "2026-01-01")).toBe("2026-01-01");
    expect(dayThatDecides("2025-12-31", "2025-12-31")).toBe("2025-12-31");
  });
});

describe("coverage, once the law of 2026 is coded", () => {
  const lawOf2026 = { id: "05/2026/QH16", issuedOn: "2026-04-23", rulesVersion: "2026-12-01" };
  const coverages = (law: Law, days: readonly `${number}-${number}-${number}`[]) =>
    days.map((day) => coverageOn(day, law).coverage);

  it("is plain again from its first day on", () => {
    const law = amendLaw(currentLaw, anAmendment({ ...lawOf2026, start: "2026-07-01" }));
    expect(coverages(law, ["2026-06-30", "2026-07-01", "2030-01-01"])).toEqual([
      "covered",
      "covered",
      "covered",
    ]);
    expect(law.drafts.filter(({ document }) => document === "05/2026/QH16")).toEqual([]);
  });

  it("covers the days before a start that turns out later than was thought", () => {
    expect(coverageOn("2026-08-15").coverage).toBe("extended");
    const law = amendLaw(currentLaw, anAmendment({ ...lawOf2026, start: "2026-10-01" }));
    expect(coverages(law, ["2026-08-15", "2026-10-01"])).toEqual(["covered", "covered"]);
    expect(provisionOn(disability, "2026-09-30", law)?.rule?.requiresFinancialDifficulty).toBe(true);
  });

  it("is extended from the day that is known while the text is not, and its slots stay open", () => {
    const dateOnly = {
      ...anAmendment({ ...lawOf2026, start: "2026-10-01" }),
      text: "not-known",
      clauses: [],
      papers: [],
      transition: undefined,
    };
    const law = amendLaw(currentLaw, dateOnly);
    expect(coverages(law, ["2026-07-01", "2026-09-30", "2026-10-01"])).toEqual([
      "covered",
      "covered",
      "extended",
    ]);
    expect(law.drafts).toEqual(currentLaw.drafts);
    expect(checkLaw(law)).toEqual([]);
  });

  it("stays extended for a group that no fact can express, and names the group", () => {
    const group = { vi: "Người nước ngoài theo điều ước", en: "Foreigners covered by treaties" };
    const notExpressible = [{ clause: "11/2017/QH14#7.8", group }];
    const law = amendLaw(currentLaw, {
      ...anAmendment({ ...lawOf2026, start: "2026-07-01" }),
      notExpressible,
    });
    expect(coverageOn("2026-06-30", law).coverage).toBe("covered");
    expect(coverageOn("2026-07-01", law)).toEqual({
      coverage: "extended",
      reason: {
        code: "amending-law-not-coded",
        law: "05/2026/QH16",
        firstDay: "2026-07-01",
        groups: notExpressible,
      },
    });
  });
});

describe("an amendment that cannot be", () => {
  const refuses = (change: object) => () => amendLaw(currentLaw, { ...anAmendment(), ...change });

  it.each([
    [{ start: "2027-02-30" }, /amendment\.start: "2027-02-30" .* a day of the calendar/],
    [{ start: 20270301 }, /amendment\.start/],
    [{ starts: "2027-03-01" }, /amendment\.starts: .* start/],
    [{ start: "2026-12-31" }, /amendment\.start: .* a day from 2027-01-15, when it was issued/],
    [{ rulesVersion: "2026-11-23" }, /amendment\.rulesVersion: .* a day after 2026-11-23/],
    [{ amends: "12/2099/QH20" }, /amendment\.amends: .* a registered document/],
    [{ text: "not-known" }, /amendment\.text: .* since clauses/],
    [{ transition: undefined }, /amendment\.transition: .* decidesPending/],
    [{ clauses: [], papers: [] }, /amendment\.clauses: .* at least one/],
    [{ repeals: [disability] }, /amendment\.clauses: .* either amended or repealed/],
    [{ repeals: ["11/2017/QH14#99"] }, /amendment\.repeals: .* a clause that is coded/],
  ])("%j is refused, and the message names field, value and what is allowed", (change, message) => {
    expect(refuses(change)).toThrow(message);
  });

  it.each([
    [{ clause: "11/2017/QH14#7.7.f" }, /clauses\.0\.clause: .* a, b, c, d, đ, e, g, h/],
    [{ clause: 7.1 }, /clauses\.0\.clause: 7.1/],
    [{ rule: { requiresFinancialDifficulty: "no" } }, /clauses\.0\.rule\.requiresFinancialDifficulty: "no"/],
    [{ rule: { statuses: ["suspect"] } }, /clauses\.0\.rule\.statuses\.0: "suspect" .* denounced/],
    [{ rule: { age: { from: 16 } } }, /clauses\.0\.rule\.age\.under/],
    [{ rule: { degree: "severe" } }, /clauses\.0\.rule\.degree: .* ground, age, statuses/],
    [{ term: { name: "poor" } }, /clauses\.0\.term\.name: "poor" .* child, elderly, charged/],
    [{ text: { vi: " ", en: "x" } }, /clauses\.0\.text\.vi: .* words, not an empty text/],
  ])("%j in a clause is refused with its place", (change, message) => {
    const [clause] = anAmendment().clauses;
    expect(refuses({ clauses: [{ ...clause, ...change }] })).toThrow(message);
  });

  it("may not be read and approved by the same officer", () => {
    const { document } = anAmendment();
    const alone = { ...document, approvedBy: { who: "A", on: "2027-01-25" } };
    expect(refuses({ document: alone })).toThrow("a second officer");
  });

  it("may not begin before the version that it amends", () => {
    const earlier = anAmendment({ start: "2026-01-01", issuedOn: "2025-12-01", clause: "11/2017/QH14#7.5" });
    expect(() => amendLaw(currentLaw, earlier)).toThrow(
      'start: "2026-01-01" is not allowed; allowed: a day after 2026-01-01',
    );
  });

  it("may not be coded twice", () => {
    const once = amendLaw(currentLaw, anAmendment());
    expect(() => amendLaw(once, { ...anAmendment(), rulesVersion: "2027-02-01" })).toThrow("document.id");
  });
});

const frozen = JSON.parse(JSON.stringify(currentLaw));
