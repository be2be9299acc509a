import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import { type FactName, factNames } from "../applicants/fact-names.ts";
import { toApplicantFacts } from "../applicants/to-applicant-facts.ts";
import { dateDigits } from "../dates/date-digits.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import { anyCoveredCase } from "./any-facts.testing.ts";
import { decideEligibility } from "./decide-eligibility.ts";
import { encodeFacts } from "./encode-facts.ts";
import { regimeOn } from "./regime-on.ts";

const today: PlainDate = "2026-03-02";

/** Whether the facts are read at once, and the class of each. */
function read(facts: unknown, on = today): { isRead: boolean; codes: Partial<Record<FactName, number>> } {
  const regime = regimeOn(on);
  if (!regime) throw new Error(`No law is known of ${on}.`);
  const sheet = new Int32Array(factNames.length);
  const isRead = encodeFacts(facts as object, regime.classes, dateDigits(on), sheet);
  return { isRead, codes: Object.fromEntries(factNames.map((name, at) => [name, sheet[at]])) };
}
const classOf = (facts: ApplicantFacts, fact: FactName) => read(facts).codes[fact];

describe("facts as they should be", () => {
  it("are read at once: nobody is asked to write them again", () => {
    fc.assert(
      fc.property(anyCoveredCase, ({ on, facts }) => {
        expect(read(facts, on).isRead).toBe(true);
      }),
    );
    expect(read({}).isRead).toBe(true);
  });

  it("that were not given are unknown, and those that help nobody are at rest", () => {
    expect(new Set(Object.values(read({}).codes))).toEqual(new Set([0]));
    const quiet = {
      birthDate: "1990-01-01",
      meritorious: false,
      household: "neither",
      ethnicMinority: false,
      livesInExtremeHardshipArea: false,
      proceduralStatuses: [],
      martyrFamily: false,
      agentOrange: false,
      disability: null,
      receivesMonthlySocialAllowance: false,
      inSocialProtectionFacility: false,
      domesticViolenceVictim: false,
      trafficking: "none",
      matterConcernsTrafficking: false,
      livesWithHiv: false,
    };
    expect(new Set(Object.values(read(quiet).codes))).toEqual(new Set([1]));
  });

  it("are of one class where the law tells nothing apart: 37 and 38, an accused and a defendant", () => {
    const born = (birthDate: PlainDate) => classOf({ birthDate }, "birthDate");
    expect(born("1989-01-01")).toBe(born("1988-01-01"));
    expect(
      new Set([born("2015-01-01"), born("2009-01-01"), born("1990-01-01"), born("1950-01-01")]).size,
    ).toBe(4);
    const held = (...proceduralStatuses: NonNullable<ApplicantFacts["proceduralStatuses"]>) =>
      classOf({ proceduralStatuses }, "proceduralStatuses");
    expect(held("accused")).toBe(held("defendant"));
    expect(held("accused", "defendant")).toBe(held("accused"));
    expect(held("victim")).not.toBe(held("accused"));
    expect(held("victim", "accused")).not.toBe(held("victim"));
    expect(held("party")).toBe(held());
  });

  it("tell a certificate from none, and a mild degree from the others", () => {
    const of = (degree: "mild" | "severe" | "extremely-severe", certified: boolean) =>
      classOf({ disability: { types: ["vision"], degree, certified } }, "disability");
    expect(of("mild", false)).toBe(of("severe", false));
    expect(of("severe", true)).toBe(of("extremely-severe", true));
    expect(new Set([of("mild", false), of("mild", true), of("severe", true)]).size).toBe(3);
  });
});

const disability = { types: ["vision"], degree: "severe", certified: true };

describe("facts that cannot be", () => {
  it.each<[string, Record<string, unknown>]>([
    ["birthDate", { birthDate: "2026-03-03" }],
    ["birthDate", { birthDate: "2026-02-30" }],
    ["birthDate", { birthDate: 20100615 }],
    ["birthDate", { birthDate: null }],
    ["meritorious", { meritorious: "yes" }],
    ["meritorious", { meritorious: null }],
    ["livesWithHiv", { livesWithHiv: 1 }],
    ["household", { household: "rich" }],
    ["household", { household: null }],
    ["trafficking", { trafficking: "perhaps" }],
    ["proceduralStatuses", { proceduralStatuses: "witness" }],
    ["proceduralStatuses", { proceduralStatuses: null }],
    ["proceduralStatuses.0", { proceduralStatuses: ["judge"] }],
    ["proceduralStatuses.1", { proceduralStatuses: ["witness", undefined] }],
    ["disability", { disability: true }],
    ["disability", { disability: "vision" }],
    ["disability.certified", { disability: { types: [], degree: "mild" } }],
    ["disability.certified", { disability: { ...disability, certified: "yes" } }],
    ["disability.certified", { disability: { ...disability, certified: null } }],
    ["disability.degree", { disability: { ...disability, degree: "heavy" } }],
    ["disability.types", { disability: { ...disability, types: "vision" } }],
    ["disability.types", { disability: { ...disability, types: { length: 0 } } }],
    ["disability.types.1", { disability: { ...disability, types: ["vision", "wings"] } }],
    ["disability.since", { disability: { ...disability, since: "2020" } }],
    ["colour", { colour: "green" }],
    ["colour", { household: "poor", colour: "green" }],
    ["colour", { household: undefined, colour: "green" }],
  ])("are never read: %s, %o", (field, facts) => {
    expect(read(facts).isRead).toBe(false);
    expect(() => decideEligibility(facts as ApplicantFacts, today)).toThrow(`facts.${field}: `);
  });

  it("are refused in the very words of the reader of facts, wherever they were found", () => {
    for (const facts of [null, "poor", [], { birthDate: "2030-01-01" }, { household: "poor", colour: 1 }]) {
      const words = (ask: () => unknown) => {
        try {
          ask();
          return "not refused";
        } catch (error) {
          return (error as Error).message;
        }
      };
      const said = words(() => decideEligibility(facts as ApplicantFacts, today));
      expect(said).toBe(words(() => toApplicantFacts(facts as ApplicantFacts, today)));
      expect(said).not.toBe("not refused");
    }
  });

  it("may be born on the day judged", () => {
    expect(read({ birthDate: today }).isRead).toBe(true);
    expect(decideEligibility({ birthDate: today }, today).outcome).toBe("eligible");
  });
});

describe("facts with gaps", () => {
  it("are read again without them, to the same answer", () => {
    const gaps = { household: "poor", disability: undefined } as unknown as ApplicantFacts;
    expect(read(gaps).isRead).toBe(false);
    expect(decideEligibility(gaps, today)).toEqual(decideEligibility({ household: "poor" }, today));
  });
});
