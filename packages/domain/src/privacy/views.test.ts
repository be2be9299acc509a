import { describe, expect, it } from "vitest";
import { hierarchyViews } from "./hierarchy-views.ts";
import { linkPeriods } from "./link-periods.ts";
import { suppressLinkedRatios } from "./suppress-linked-ratios.ts";
import { suppressList } from "./suppress-list.ts";

describe("the views of a hierarchy", () => {
  it("are the whole and each level, then each of them by every further dimension", () => {
    expect(hierarchyViews(["district", "commune"], ["sex"]).map(({ by }) => by)).toEqual([
      [],
      ["district"],
      ["commune"],
      ["sex"],
      ["district", "sex"],
      ["commune", "sex"],
    ]);
    expect(hierarchyViews(["district"])).toEqual([{ by: [] }, { by: ["district"] }]);
  });
});

describe("the views of periods", () => {
  it("are one for each period by the slices that it covers, and one by slices that nobody is shown", () => {
    const { viewsOf } = linkPeriods([
      { from: "2026-01-01", until: "2026-03-31" },
      { from: "2026-03-01", until: "2026-04-30" },
    ]);
    expect(viewsOf(["district"])).toEqual([
      { by: ["district"], where: { slice: ["2026-01-01", "2026-03-01"] } },
      { by: ["district"], where: { slice: ["2026-03-01", "2026-04-01"] } },
      {
        by: ["district", "slice"],
        where: { slice: ["2026-01-01", "2026-03-01", "2026-04-01"] },
        published: false,
      },
    ]);
  });

  it("of open periods reach from before all days to after them", () => {
    const { sliceOf, viewsOf } = linkPeriods([
      { from: null, until: "2026-03-31" },
      { from: "2026-04-01", until: null },
    ]);
    expect(viewsOf([]).map(({ where }) => where?.slice)).toEqual([[""], ["2026-04-01"], ["", "2026-04-01"]]);
    expect([sliceOf("1900-01-01"), sliceOf("2026-03-31"), sliceOf("2099-12-31")]).toEqual([
      "",
      "",
      "2026-04-01",
    ]);
  });

  it("refuse an end that is no day, by its name", () => {
    expect(() => linkPeriods([{ from: "2026-02-30", until: null }])).toThrow('from: "2026-02-30"');
    expect(() => linkPeriods([{ from: null, until: "2026-02-30" }])).toThrow('until: "2026-02-30"');
  });
});

describe("a list with its total", () => {
  it("hides a small count with the smallest that keeps it safe, and shows the rest", () => {
    expect(suppressList([3, 8, 30], { threshold: 5 })).toEqual({ counts: [null, null, 30], total: 41 });
    expect(suppressList([30, 0, 8], { threshold: 5 })).toEqual({ counts: [30, 0, 8], total: 38 });
    expect(suppressList([0, 3], { threshold: 5 })).toEqual({ counts: [0, null], total: null });
  });
});

describe("shares of two districts", () => {
  const cells = [
    { key: { district: "916" }, numerator: 45, denominator: 48 },
    { key: { district: "917" }, numerator: 60, denominator: 90 },
  ];

  it("are shown by their numerator and their denominator, each hidden for itself", () => {
    expect(suppressLinkedRatios({ cells, views: [{ by: ["district"] }] }, { threshold: 5 })).toEqual([
      [
        { key: { district: "916" }, numerator: null, denominator: 48 },
        { key: { district: "917" }, numerator: 60, denominator: 90 },
      ],
    ]);
  });

  it("keep to the conditions of their view", () => {
    const views = [{ by: ["district"], where: { district: ["917"] } }, { by: [] }];
    const [one, all] = suppressLinkedRatios({ cells: [...cells], views }, { threshold: 2 });
    expect(one).toEqual([{ key: { district: "917" }, numerator: 60, denominator: 90 }]);
    expect(all).toEqual([{ key: {}, numerator: 105, denominator: 138 }]);
  });
});
