import { describe, expect, it } from "vitest";
import { codesOf } from "../law/legal-term.ts";
import { appointmentReasons } from "./appointment-reason.ts";
import { shareOutCases } from "./share-out-cases.ts";
import { type AppointmentNeed, type Candidate, rulesAgainst, suggestProviders } from "./suggest-providers.ts";

const need: AppointmentNeed = {
  on: "2026-11-23",
  formOfAid: "proceedings",
  fieldOfLaw: "civil-family",
  office: "CN2",
  skills: [],
  languages: [],
  provider: null,
  replaced: [],
  wishedFor: null,
};

function aCandidate(provider: string, given: Partial<Candidate> = {}): Candidate {
  return {
    provider,
    kind: "legal-aid-officer",
    office: "CN2",
    active: true,
    fields: [],
    skills: [],
    languages: [],
    card: null,
    leaves: [],
    openCases: 4,
    casesOfYear: 10,
    quota: null,
    knowsPerson: false,
    worksInCommune: false,
    ...given,
  };
}

const names = (given: Partial<AppointmentNeed>, ...candidates: Candidate[]) =>
  suggestProviders({ ...need, ...given }, candidates).map(({ provider }) => provider);
const first = (given: Partial<AppointmentNeed>, candidate: Candidate) =>
  suggestProviders({ ...need, ...given }, [candidate])[0];

describe("a deaf person's case", () => {
  it("goes to who signs, even with more cases and at another office", () => {
    const signs = aCandidate("signs", { skills: ["sign-language"], openCases: 30, office: "CN1" });
    expect(names({ skills: ["sign-language"] }, aCandidate("near"), signs)).toEqual(["signs", "near"]);
    expect(first({ skills: ["sign-language"] }, signs)?.reasons).toContain("meets-need");
    expect(first({ skills: ["sign-language"] }, aCandidate("near"))?.reasons).toContain("need-not-met");
  });
});

describe("a rule that speaks against", () => {
  it.each([
    [
      "form-reserved",
      { formOfAid: "out-of-court-representation" as const },
      { kind: "collaborator" as const },
    ],
    ["card-not-valid", {}, { card: { from: "2020-01-01" as const, until: "2026-11-22" as const } }],
    ["card-not-valid", {}, { card: { from: "2026-11-24" as const, until: null } }],
    ["on-leave", {}, { leaves: [{ from: "2026-11-23" as const, until: "2026-11-23" as const }] }],
    ["replaced-before", { replaced: ["a"] }, {}],
    ["conflict-of-interest", {}, { hasConflict: true }],
  ] as const)("%s asks for a reason", (reason, given, candidate) => {
    const suggestion = first(given as Partial<AppointmentNeed>, aCandidate("a", candidate));
    expect(suggestion?.standing).toBe("needs-reason");
    expect(suggestion && rulesAgainst(suggestion)).toEqual([reason]);
  });

  it("puts somebody behind everybody free, whatever speaks for them", () => {
    const wished = aCandidate("wished", {
      leaves: [{ from: "2026-11-20", until: "2026-12-20" }],
      openCases: 0,
    });
    expect(names({ wishedFor: "wished" }, wished, aCandidate("free", { office: "TT" }))).toEqual([
      "free",
      "wished",
    ]);
  });

  it("leaves nothing to say for who has left, or has the case", () => {
    expect(first({}, aCandidate("a", { active: false }))?.standing).toBe("impossible");
    expect(first({ provider: "a", replaced: ["a"] }, aCandidate("a"))).toMatchObject({
      standing: "impossible",
      reasons: ["has-the-case", "same-office"],
    });
  });
});

describe("the days at which a card and a leave begin and end", () => {
  it("belong to them", () => {
    const card = { from: "2026-11-23", until: "2026-11-23" } as const;
    expect(first({}, aCandidate("a", { card }))?.reasons).toEqual(["card-ends-soon", "same-office"]);
    const ended = aCandidate("a", { leaves: [{ from: "2026-11-01", until: "2026-11-22" }] });
    expect(first({}, ended)?.reasons).toEqual(["same-office"]);
  });

  it.each([
    ["2026-12-23", true],
    ["2026-12-24", false],
  ] as const)("a leave from %s is soon: %s", (from, soon) => {
    const candidate = aCandidate("a", { leaves: [{ from, until: "2027-01-31" }] });
    expect(first({}, candidate)?.reasons.includes("leave-soon")).toBe(soon);
  });
});

describe("with equal reasons", () => {
  it("the fewest open cases go first, then the fewest of the year", () => {
    const busy = aCandidate("busy", { openCases: 5 });
    const steady = aCandidate("steady", { casesOfYear: 11 });
    expect(names({}, busy, steady, aCandidate("calm"))).toEqual(["calm", "steady", "busy"]);
  });

  it("a load far from the middle is said, one or two cases more are not", () => {
    const list = [aCandidate("a"), aCandidate("b", { openCases: 6 }), aCandidate("c", { openCases: 12 })];
    const reasons = new Map(suggestProviders(need, list).map((one) => [one.provider, one.reasons]));
    expect(reasons.get("a")).not.toContain("light-load");
    expect(reasons.get("c")).toContain("heavy-load");
  });
});

describe("the wish of the person, field, language, acquaintance and quota", () => {
  it("each move somebody up or down", () => {
    const plain = aCandidate("plain");
    expect(names({ wishedFor: "far" }, plain, aCandidate("far", { office: "TT" }))[0]).toBe("far");
    expect(names({}, plain, aCandidate("knows", { fields: ["civil-family"] }))[0]).toBe("knows");
    expect(names({}, plain, aCandidate("other", { fields: ["criminal"] }))[0]).toBe("plain");
    expect(names({ languages: ["khmer"] }, plain, aCandidate("z", { languages: ["khmer"] }))[0]).toBe("z");
    expect(names({}, plain, aCandidate("z", { knowsPerson: true }))[0]).toBe("z");
    expect(names({}, plain, aCandidate("z", { worksInCommune: true }))[0]).toBe("z");
    expect(names({}, aCandidate("a", { quota: 10 }), plain)[0]).toBe("plain");
  });
});

it("every reason can be given, and stands in the order of its weight", () => {
  const weights = appointmentReasons.map(({ weight }) => weight);
  const order = ["forbids", "bars", "against", "for"];
  expect(weights).toEqual(weights.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(new Set(codesOf(appointmentReasons)).size).toBe(appointmentReasons.length);
});

describe("cases that are shared out", () => {
  it("do not all go to the one with the fewest", () => {
    const cases = Array.from({ length: 4 }, (_, at) => ({
      id: `case-${at}`,
      need: { ...need, provider: "gone" },
    }));
    const candidates = [aCandidate("gone", { leaves: [] }), aCandidate("a"), aCandidate("b")];
    expect(shareOutCases(cases, candidates).map(({ to }) => to)).toEqual(["a", "b", "a", "b"]);
  });

  it("stay where no rule lets anybody take them, and follow who knows the person", () => {
    const away = aCandidate("away", { leaves: [{ from: "2026-11-01", until: "2026-12-31" }] });
    const one = { id: "one", need: { ...need, provider: "gone" } };
    expect(shareOutCases([one], [aCandidate("gone"), away])[0]?.to).toBeNull();
    const known = { ...one, known: ["b"], near: ["b"] };
    expect(shareOutCases([known], [aCandidate("a"), aCandidate("b")])[0]?.to).toBe("b");
  });
});
