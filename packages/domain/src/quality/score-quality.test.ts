import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { qualityItems } from "./quality-items.ts";
import { type QualitySheet, scoreQuality } from "./score-quality.ts";

const full: QualitySheet = { A1: 10, A2: 10, A3: 10, B1: 5, B2: 10, B3: 20, B4: 20, B5: 5, C: 10 };
const on = "2026-03-02";

const anySheet = fc
  .tuple(...qualityItems.map(({ maximum }) => fc.integer({ min: 0, max: maximum })))
  .map(
    (points): QualitySheet =>
      Object.fromEntries(qualityItems.map(({ code }, index) => [code, points[index]])),
  );

describe("the score sheet", () => {
  it("has 100 points: 30 for responsibility, 60 for performance, 10 for the rest", () => {
    const sum = (letter: string) =>
      qualityItems
        .filter(({ code }) => code.startsWith(letter))
        .reduce((points, { maximum }) => points + maximum, 0);
    expect([sum("A"), sum("B"), sum("C")]).toEqual([30, 60, 10]);
  });

  it("is good from 90 points, and 89 is not graded at all: the bands below are not confirmed", () => {
    expect(scoreQuality({ ...full, B3: 10 }, on)).toMatchObject({ total: 90, grade: "good", missing: [] });
    expect(scoreQuality({ ...full, B3: 9 }, on)).toMatchObject({
      total: 89,
      grade: "undetermined",
      missing: ["grade-bands"],
    });
  });

  it("with an item not scored is undetermined and names it, however many points it has", () => {
    const { C: _, ...withoutC } = full;
    expect(scoreQuality(withoutC, on)).toMatchObject({ total: 90, grade: "undetermined", missing: ["C"] });
    expect(scoreQuality({}, on).missing).toEqual(qualityItems.map(({ code }) => code));
  });

  it("carries the mark of the items whose points are not confirmed", () => {
    expect(scoreQuality(full, on).unconfirmed).toEqual(["B4", "B5", "C"]);
  });

  it("of a case before 15 July 2021 is not the coded one", () => {
    expect(scoreQuality(full, "2021-07-14")).toMatchObject({
      grade: "undetermined",
      missing: ["score-sheet"],
    });
    expect(scoreQuality(full, "2021-07-15").grade).toBe("good");
  });

  it("never grades worse for more points", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { total, grade } = scoreQuality(sheet, on);
        expect(total).toBe(Object.values(sheet).reduce((sum, points) => sum + points, 0));
        expect(grade).toBe(total >= 90 ? "good" : "undetermined");
      }),
    );
  });

  it("refuses more points than an item has, fewer than none, and an item that it does not have", () => {
    expect(() => scoreQuality({ ...full, A1: 11 }, on)).toThrow("sheet.A1");
    expect(() => scoreQuality({ ...full, C: -1 }, on)).toThrow("sheet.C");
    // @ts-expect-error an item that the sheet does not have
    expect(() => scoreQuality({ ...full, D: 1 }, on)).toThrow("sheet:");
    expect(() => scoreQuality(full, "2026-02-30")).toThrow("on:");
    for (const none of [null, undefined, [10], "A1"]) {
      expect(() => scoreQuality(none as QualitySheet, on)).toThrow(/^sheet: .* a value of the kind object$/);
    }
  });
});
