import { describe, expect, it } from "vitest";
import { currentLaw } from "../law/current-law.ts";
import { versionsOfProvision } from "../law/provision-on.ts";
import { findDataFaults, nextDataFaultOn } from "./find-data-faults.ts";
import type { FactEntry, PersonOnRecord } from "./index.ts";
import { consentForms, consentPurposes, coversDisclosure, dataFaults, entryOn } from "./index.ts";

const on = "2026-11-23";

/** Somebody of whom everything is known and nothing is wrong. */
function aPerson(given: Partial<PersonOnRecord> = {}): PersonOnRecord {
  return {
    facts: {
      birthDate: "1987-05-02",
      household: "neither",
      disability: { types: ["vision"], degree: "severe", certified: true },
    },
    sex: "female",
    nationalId: "092187000001",
    phone: "0900000000",
    address: null,
    certificate: { number: "12/GXN", on: "2024-03-01" },
    allowance: { status: "active", decisionNo: "45/QĐ-UBND" },
    householdFrom: null,
    relations: [],
    ...given,
  };
}

const withFacts = (facts: PersonOnRecord["facts"]) => aPerson({ facts: { ...aPerson().facts, ...facts } });

describe("a record in order", () => {
  it("has no fault", () => {
    expect(findDataFaults(aPerson(), on)).toEqual([]);
    expect(nextDataFaultOn(aPerson(), on)).toBe("2103-05-02");
  });
});

describe("each fault is found, and gone when it is mended", () => {
  const cases: Record<string, PersonOnRecord> = {
    "accompanying-minor-is-adult": withFacts({ trafficking: "accompanying-minor" }),
    "national-id-says-otherwise": aPerson({ sex: "male" }),
    "disability-without-type": withFacts({ disability: { types: [], degree: "mild", certified: true } }),
    "certificate-without-disability": withFacts({ disability: null }),
    "born-too-long-ago": { ...withFacts({ birthDate: "1909-05-02" }), nationalId: null },
    "certificate-before-birth": aPerson({ certificate: { number: "12", on: "1987-05-01" } }),
    "certificate-in-the-future": aPerson({ certificate: { number: "12", on: "2026-11-24" } }),
    "household-list-of-past-year": { ...withFacts({ household: "poor" }), householdFrom: "2025-12-31" },
    "authority-to-act-ended": aPerson({
      relations: [{ kind: "legal-guardian", from: "2020-01-01", until: "2026-11-22" }],
    }),
    "allowance-suspended": aPerson({ allowance: { status: "suspended", decisionNo: "45" } }),
    "birth-date-unknown": withFacts({ birthDate: undefined }),
    "certificate-number-unknown": aPerson({ certificate: { number: null, on: null } }),
    "allowance-decision-unknown": aPerson({ allowance: { status: "active" } }),
    "no-way-to-reach": aPerson({ phone: null }),
  };

  it("there is an example of every one", () => {
    expect(Object.keys(cases).toSorted()).toEqual(dataFaults.map(({ code }) => code).toSorted());
  });

  it.each(Object.entries(cases))("%s", (code, person) => {
    expect(findDataFaults(person, on)).toEqual([code]);
  });
});

describe("what time alone makes wrong", () => {
  const guardian = { kind: "legal-guardian", from: "2020-01-01", until: "2026-11-30" } as const;

  it("is found on the very day that was foretold, not the day before", () => {
    for (const person of [
      aPerson({ relations: [guardian] }),
      { ...withFacts({ household: "near-poor" }), householdFrom: "2026-02-03" as const },
      withFacts({ birthDate: "2008-12-24", trafficking: "accompanying-minor" }),
    ]) {
      const quiet = { ...person, nationalId: null };
      const next = nextDataFaultOn(quiet, on);
      if (next === null) throw new Error("time changes something");
      expect(findDataFaults(quiet, on)).toEqual([]);
      expect(findDataFaults(quiet, next)).toHaveLength(1);
    }
  });

  it("is healed by time as well: the next guardian begins", () => {
    const next = { ...guardian, from: "2026-12-05", until: null } as const;
    const person = aPerson({ relations: [guardian, next] });
    expect(findDataFaults(person, "2026-12-01")).toEqual(["authority-to-act-ended"]);
    expect(nextDataFaultOn(person, "2026-12-01")).toBe("2026-12-05");
    expect(findDataFaults(person, "2026-12-05")).toEqual([]);
  });
});

describe("what the faults and consents cite", () => {
  it("is a clause with its text, or a document of the registry", () => {
    const cited = [...dataFaults, ...consentForms, ...consentPurposes].flatMap(
      ({ provision }) => provision ?? [],
    );
    const documents = currentLaw.documents.map(({ id }) => id);
    const known = (id: string) => versionsOfProvision(id).length > 0 || documents.includes(id);
    expect(cited.filter((id) => !known(id))).toEqual([]);
  });
});

describe("the history of a fact", () => {
  const at = (day: string) => `${day}T09:00:00+07:00` as FactEntry["recordedAt"];
  const history: FactEntry<string>[] = [
    { id: "1", value: "poor", from: null, recordedAt: at("2025-01-08"), corrects: null },
    { id: "2", value: "near-poor", from: "2026-01-01", recordedAt: at("2026-02-03"), corrects: null },
    { id: "3", value: "neither", from: "2026-01-01", recordedAt: at("2026-05-05"), corrects: "2" },
  ];

  it("keeps a mistake apart from a change: a change was true until then, a mistake never was", () => {
    expect(entryOn(history, "2025-12-31")?.value).toBe("poor");
    expect(entryOn(history, "2026-03-01")?.value).toBe("neither");
  });

  it("says what was known at a moment", () => {
    expect(entryOn(history, "2026-03-01", at("2026-01-31"))?.value).toBe("poor");
    expect(entryOn(history, "2026-03-01", at("2026-03-01"))?.value).toBe("near-poor");
    expect(entryOn(history, "2026-03-01", at("2024-01-01"))).toBeUndefined();
  });

  it("takes what is written later and begins earlier as the past, not as the present", () => {
    const late = {
      id: "4",
      value: "poor",
      from: "2025-06-01",
      recordedAt: at("2026-06-01"),
      corrects: null,
    } as const;
    expect(entryOn([...history, late], on)?.value).toBe("neither");
    expect(entryOn([...history, late], "2025-07-01")?.id).toBe("4");
  });
});

describe("a consent in writing", () => {
  const consent = {
    purpose: "referral",
    scope: ["contact-details", "matter"],
    from: "2026-03-02",
    until: "2026-12-31",
    withdrawnOn: null,
  } as const;
  const asked = { purpose: "referral", scope: ["matter"] } as const;

  it("holds from its first to its last day", () => {
    const days = ["2026-03-01", "2026-03-02", "2026-12-31", "2027-01-01"] as const;
    expect(days.map((day) => coversDisclosure(consent, asked, day))).toEqual([false, true, true, false]);
  });

  it("is for one purpose, and for what it names", () => {
    expect(coversDisclosure(consent, { ...asked, purpose: "publicity" }, on)).toBe(false);
    expect(coversDisclosure(consent, { ...asked, scope: ["matter", "circumstances"] }, on)).toBe(false);
  });
});
