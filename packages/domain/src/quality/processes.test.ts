import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf } from "../law/legal-term.ts";
import { versionsOfProvision } from "../law/provision-on.ts";
import { appraiseQuality } from "./appraise-quality.ts";
import { appraiseTimeAndWork } from "./appraise-time-and-work.ts";
import { assessSuccess, type SuccessFacts, successConditions } from "./assess-success.ts";
import { gradeByBands } from "./grade-by-bands.ts";
import { mayUndergo, processObstacles } from "./may-undergo.ts";
import { type QualityBand, qualityBands } from "./quality-bands.ts";
import { qualityProcesses } from "./quality-processes.ts";
import { successCriteria } from "./success-criteria.ts";

describe("the three processes", () => {
  const closed = { status: "closed", formOfAid: "legal-advice", evaluatedBefore: false } as const;

  it("are kept apart: advice is appraised and not evaluated", () => {
    expect(mayUndergo("time-and-work-appraisal", closed)).toEqual([]);
    expect(mayUndergo("quality-appraisal", closed)).toEqual([]);
    expect(mayUndergo("quality-evaluation", closed)).toEqual(["form-not-evaluated"]);
  });

  it("take no case that still runs", () => {
    for (const process of codesOf(qualityProcesses))
      expect(mayUndergo(process, { ...closed, status: "in-progress" })).toContain("case-not-closed");
  });

  it("evaluate no case twice, though it was appraised", () => {
    const again = { ...closed, formOfAid: "proceedings", evaluatedBefore: true } as const;
    expect(mayUndergo("quality-evaluation", again)).toEqual(["evaluated-before"]);
    expect(mayUndergo("quality-appraisal", again)).toEqual([]);
  });
});

describe("what the processes and bands cite", () => {
  it("is coded as a provision, with its text and its days", () => {
    const cited = [...qualityProcesses, ...processObstacles, ...qualityBands].map(
      ({ provision }) => provision,
    );
    expect(cited.filter((id) => versionsOfProvision(id).length === 0)).toEqual([]);
  });
});

describe("the appraisal of time and work", () => {
  it("adds up what is reasonable, and asks for the reason of every cut", () => {
    const entries = [
      { work: "file-study", claimedHours: 6, reasonableHours: 6 },
      { work: "hearing", claimedHours: 8, reasonableHours: 4, reason: "Phiên tòa nửa ngày" },
      { work: "verification", claimedHours: 3, reasonableHours: 1 },
    ];
    expect(appraiseTimeAndWork(entries)).toEqual({
      claimedHours: 17,
      reasonableHours: 11,
      missing: [{ work: "verification", because: "no-reason" }],
    });
  });

  it("has no sum while a piece of work is not appraised", () => {
    expect(appraiseTimeAndWork([{ work: "hearing", claimedHours: 4, reasonableHours: null }])).toMatchObject({
      reasonableHours: null,
      missing: [{ work: "hearing", because: "not-appraised" }],
    });
  });

  it("refuses more hours than were claimed, fewer than none, and a claim of none", () => {
    const one = (claimedHours: number, reasonableHours: number) =>
      appraiseTimeAndWork([{ work: "hearing", claimedHours, reasonableHours }]);
    expect(() => one(4, 5)).toThrow("hearing.reasonableHours");
    expect(() => one(4, -1)).toThrow("hearing.reasonableHours");
    expect(() => one(0, 0)).toThrow("hearing.claimedHours");
  });
});

describe("a quality appraisal", () => {
  const sheet = { A1: 10, A2: 10, A3: 10, B1: 5, B2: 10, B3: 20, B4: 20, B5: 5, C: 5 };

  it("of a proceedings case says whether it was successful, of another it does not ask", () => {
    const facts: SuccessFacts = { formOfAid: "proceedings", isClosed: true, viewDiffered: false };
    const appraisal = appraiseQuality(sheet, facts, "2026-03-02");
    expect(appraisal.score).toMatchObject({ total: 95, byCriterion: { A: 30, B: 60, C: 5 }, grade: "good" });
    expect(appraisal.success?.outcome).toBe("not-successful");
    expect(appraiseQuality(sheet, { ...facts, formOfAid: "legal-advice" }, "2026-03-02").success).toBeNull();
  });
});

describe("the bands", () => {
  const band = (grade: QualityBand["grade"], fromPoints: number | null, more = {}): QualityBand => ({
    grade,
    fromPoints,
    inForce: { from: "2031-01-01", until: null },
    provision: "1/2030/TT-BTP#1",
    evidence: "seen",
    ...more,
  });

  it("grade by one that is known though the one above is not, only where both ends are certain", () => {
    const gap = [band("good", 90), band("pass", 50), band("fail", 0)];
    const graded = (total: number) => gradeByBands(total, "2031-01-01", gap);
    expect([graded(90), graded(89), graded(50), graded(49)]).toEqual(["good", null, null, "fail"]);
  });

  it("grade nobody while they are not confirmed, whatever points they name", () => {
    for (const evidence of ["unconfirmed", "weak"] as const)
      expect(gradeByBands(75, "2031-01-01", [band("good", 90), band("fair", 70, { evidence })])).toBeNull();
    expect(qualityBands.filter(({ evidence }) => evidence === "seen").map(({ grade }) => grade)).toEqual([
      "good",
    ]);
  });

  it("are refused when two are confirmed for a grade, or one begins above a better one", () => {
    expect(() => gradeByBands(75, "2031-01-01", [band("good", 90), band("good", 85)])).toThrow("bands");
    for (const from of [90, 95])
      expect(() => gradeByBands(75, "2031-01-01", [band("good", 90), band("fair", from)])).toThrow("bands");
  });

  it("never grade worse for more points", () => {
    const all = [band("good", 90), band("fair", 70), band("pass", 50), band("fail", 0)];
    const order = ["good", "fair", "pass", "fail"];
    const points = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(points, points, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const place = (total: number) => order.indexOf(String(gradeByBands(total, "2031-01-01", all)));
        expect(place(more)).toBeLessThanOrEqual(place(less));
      }),
    );
  });
});

describe("a successful case", () => {
  const facts: SuccessFacts = { formOfAid: "proceedings", isClosed: true, fieldOfLaw: "criminal" };

  it("has thirty criteria, and the texts that nobody knows are empty", () => {
    const of = (field: string) => successCriteria.filter(({ fieldOfLaw }) => fieldOfLaw === field).length;
    expect([of("criminal"), of("civil-family"), of("administrative")]).toEqual([19, 7, 4]);
    const known = successCriteria.filter(({ text }) => text !== null).map(({ code }) => code);
    expect(known).toEqual(["TC01", "TC02", "TC03", "TC05", "TC06"]);
    for (const { text, evidence } of successCriteria) expect(evidence).toBe(text ? "seen" : "unconfirmed");
  });

  it("is told with every condition and its answer", () => {
    const { conditions } = assessSuccess(
      { ...facts, viewDiffered: true, result: "view-not-accepted" },
      "2026-03-02",
    );
    expect(conditions.map(({ code }) => code)).toEqual(codesOf(successConditions));
    expect(conditions.map(({ status }) => status)).toEqual([
      "met",
      "met",
      "met",
      "not-met",
      "unknown",
      "unknown",
    ]);
  });

  it("is settled for good: no fact learned later changes an answer that is not open", () => {
    const unsure = fc.constantFrom(true, false, undefined);
    const result = fc.constantFrom(
      "view-accepted-wholly",
      "view-accepted-partly",
      "view-not-accepted",
      undefined,
    );
    const some = fc.record({ viewDiffered: unsure, result, inFavour: unsure, onLegalBasis: unsure });
    fc.assert(
      fc.property(some, some, (early, later) => {
        const known = (list: object) =>
          Object.fromEntries(Object.entries(list).filter(([, value]) => value !== undefined));
        const before = assessSuccess({ ...facts, ...known(early) }, "2026-03-02").outcome;
        fc.pre(before !== "undetermined");
        expect(assessSuccess({ ...facts, ...known(later), ...known(early) }, "2026-03-02").outcome).toBe(
          before,
        );
      }),
    );
  });

  it("names only criteria of its own field, and no others", () => {
    const named = (criteria: string[], fieldOfLaw: "criminal" | "civil-family") => () =>
      assessSuccess({ ...facts, fieldOfLaw, criteria }, "2026-03-02");
    expect(named(["TC06"], "criminal")).not.toThrow();
    expect(named(["TC06"], "civil-family")).toThrow("criteria");
    expect(named(["TC31"], "criminal")).toThrow("criteria");
  });
});
