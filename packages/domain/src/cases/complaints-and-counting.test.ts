import { describe, expect, it } from "vitest";
import { dueAt } from "../deadlines/due-at.ts";
import { vietnamCalendar } from "../deadlines/vietnam-calendar.ts";
import { codesOf } from "../law/legal-term.ts";
import { isWithinScope } from "../requests/is-within-scope.ts";
import { type ComplaintOption, complaintClock, complaintOptions } from "./complaint-moves.ts";
import { type ComplaintStatus, complaintStatuses } from "./complaint-status.ts";
import { countCases } from "./count-cases.ts";
import { replacementGroundCounts, replacementGrounds } from "./replacement-ground.ts";

const received = "2026-03-02T09:00:00+07:00";

describe("the way of a complaint", () => {
  it("goes from the head to the director to the court, one answer at each level", () => {
    let status: ComplaintStatus = "with-head";
    const way: ComplaintStatus[] = [];
    for (const move of ["answer", "complain-again", "answer", "go-to-court"] as const) {
      const option: ComplaintOption | undefined = complaintOptions(status).find((one) => one.move === move);
      expect(option?.allowed).toBe(true);
      if (option?.allowed) status = option.status;
      way.push(status);
    }
    expect(way).toEqual(["answered-by-head", "with-director", "answered-by-director", "at-court"]);
  });

  it("skips no level: the director only after the head, the court only after the director", () => {
    const because = (status: ComplaintStatus, move: string) => {
      const option = complaintOptions(status).find((one) => one.move === move);
      return option?.allowed === false ? option.obstacles.map(({ code }) => code) : [];
    };
    expect(because("with-head", "complain-again")).toEqual(["complaint-not-answered"]);
    expect(because("with-head", "go-to-court")).toEqual(["wrong-level"]);
    expect(because("answered-by-head", "go-to-court")).toEqual(["wrong-level"]);
    expect(because("answered-by-head", "answer")).toEqual(["complaint-answered"]);
    expect(because("at-court", "withdraw-complaint")).toEqual(["complaint-over"]);
  });

  it("has two clocks: 3 working days with the head, 15 days with the director", () => {
    const due = (status: ComplaintStatus) => {
      const clock = complaintClock(status, received);
      return clock && dueAt(clock.rule, clock.from, vietnamCalendar()).due;
    };
    expect(due("with-head")).toBe("2026-03-05T23:59:59+07:00");
    expect(due("with-director")).toBe("2026-03-17T23:59:59+07:00");
    const resting = codesOf(complaintStatuses).filter((status) => due(status) === null);
    expect(resting).toEqual(["answered-by-head", "answered-by-director", "at-court", "complaint-withdrawn"]);
  });
});

describe("counting", () => {
  const one = { matter: "m1", beneficiary: "an", formOfAid: "proceedings" } as const;

  it("gives as many cases as beneficiaries in one matter", () => {
    const both = [one, { ...one, beneficiary: "binh" }];
    expect(countCases(both)).toEqual({ cases: 2, unconfirmed: [] });
    expect(countCases([...both, ...both]).cases).toBe(2);
  });

  it("gives one case for each form of aid", () => {
    expect(countCases([one, { ...one, formOfAid: "legal-advice" }]).cases).toBe(2);
  });

  it("gives one case for each stage, and says that this is not confirmed", () => {
    const stages = [
      { ...one, stage: "first-instance" },
      { ...one, stage: "appeal" },
    ];
    expect(countCases(stages)).toEqual({ cases: 2, unconfirmed: ["each-stage-a-case"] });
  });

  it("mixes no two matters or persons whose names run into each other", () => {
    const tricky = [
      { ...one, matter: 'a","b', beneficiary: "c" },
      { ...one, matter: "a", beneficiary: 'b","c' },
    ];
    expect(countCases(tricky).cases).toBe(2);
  });
});

describe("having acted for the other side", () => {
  const agreed = { fieldOfLaw: "civil-family", sidesAgreed: true } as const;

  it("is no ground when the sides agreed on advice or representation in a civil case", () => {
    const counts = (
      formOfAid: "legal-advice" | "out-of-court-representation" | "proceedings",
      more: object,
    ) => replacementGroundCounts("acted-for-opposing-side", { formOfAid, ...agreed, ...more });
    expect(counts("legal-advice", {})).toBe(false);
    expect(counts("out-of-court-representation", {})).toBe(false);
    expect(counts("proceedings", {})).toBe(true);
    expect(counts("legal-advice", { sidesAgreed: false })).toBe(true);
    expect(counts("legal-advice", { fieldOfLaw: "criminal" })).toBe(true);
  });

  it("is the only ground with an exception", () => {
    const others = codesOf(replacementGrounds).filter((ground) => ground !== "acted-for-opposing-side");
    for (const ground of others)
      expect(replacementGroundCounts(ground, { formOfAid: "legal-advice", ...agreed })).toBe(true);
  });
});

describe("the scope of a Centre", () => {
  it("is met by residence, by where the case arises, or by a central authority's wish: one is enough", () => {
    const none = { residesInProvince: false, arisesInProvince: false, askedByCentralAuthority: false };
    expect(isWithinScope(none)).toMatchObject({ within: false, reasons: [] });
    for (const limb of ["residesInProvince", "arisesInProvince", "askedByCentralAuthority"] as const)
      expect(isWithinScope({ ...none, [limb]: true })).toMatchObject({ within: true, reasons: [limb] });
  });

  it("is unknown while an answer that could bring the case in is missing", () => {
    expect(isWithinScope({ residesInProvince: false })).toMatchObject({
      within: "unknown",
      reasons: ["arisesInProvince", "askedByCentralAuthority"],
    });
    expect(isWithinScope({ residesInProvince: true }).within).toBe(true);
  });
});
