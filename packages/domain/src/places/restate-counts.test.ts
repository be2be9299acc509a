import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type PlainDate } from "../dates/plain-date.ts";
import { asItIs } from "./as-it-is.ts";
import { asItWas } from "./as-it-was.ts";
import { type BranchArea, branchAreaFaults, branchAreasOf } from "./branch-area.ts";
import { communeOn } from "./commune-on.ts";
import { crosswalkRows } from "./crosswalk-rows.ts";
import { districtOf } from "./district-of.ts";
import { createGazetteer } from "./gazetteer.ts";
import type { PlaceCount, RestatedCounts } from "./restated-counts.ts";
import { unitsOn } from "./units-on.ts";

const before: PlainDate = "2025-06-30";
const since: PlainDate = "2025-07-01";
const communesOf = (on: PlainDate) => unitsOn(on, { level: "commune" }).map(({ code }) => code);
const anyCounts = (on: PlainDate) =>
  fc.array(
    fc.record({ commune: fc.constantFrom(...communesOf(on)), on: fc.constant(on), count: fc.nat(500) }),
    { maxLength: 40 },
  );
const total = (counts: readonly { readonly count: number }[]) =>
  counts.reduce((sum, { count }) => sum + count, 0);
const unplaced = ({ uncertain }: RestatedCounts) => uncertain.filter(({ method }) => method === "none");
const onDay = ({ rows }: RestatedCounts, on: PlainDate): PlaceCount[] =>
  rows.map(({ code, count }) => ({ commune: code, on, count }));

describe("the crosswalk", () => {
  it("leads from each of the 263 old communes to each of the 103 new ones", () => {
    const rows = crosswalkRows();
    expect(new Set(rows.map(({ from }) => from)).size).toBe(263);
    expect(new Set(rows.map(({ to }) => to)).size).toBe(103);
  });

  it("keeps eight communes as they were, and splits three, in shares that nobody has told", () => {
    const rows = crosswalkRows();
    expect(rows.filter(({ kind }) => kind === "kept")).toHaveLength(8);
    const split = rows.filter(({ kind }) => kind === "split");
    expect(new Set(split.map(({ from }) => from))).toEqual(new Set(["31178", "31183", "31207"]));
    expect(split.every(({ share }) => share === null)).toBe(true);
    expect(rows.filter(({ kind }) => kind !== "split").every(({ share }) => share === 1)).toBe(true);
  });
});

describe("every commune, every day,", () => {
  it("lies in exactly one of the 28 former districts", () => {
    const districts = new Set(unitsOn(before, { level: "district" }).map(({ code }) => code));
    const anyDay = fc.integer({ min: -4000, max: 4000 }).map((days) => addDays(since, days));
    fc.assert(
      fc.property(anyDay, (on) => {
        for (const code of communesOf(on)) expect(districts).toContain(districtOf(code, on));
      }),
      { numRuns: 60 },
    );
  });
});

describe("counts as it is", () => {
  it("hold everybody, on the communes of today", () => {
    fc.assert(
      fc.property(anyCounts(before), anyCounts(since), (old, now) => {
        const { rows, uncertain } = asItIs([...old, ...now], since);
        expect(total(rows)).toBe(total(old) + total(now));
        expect(communesOf(since)).toEqual(expect.arrayContaining(rows.map(({ code }) => code)));
        const inDoubt = rows.reduce((sum, { count, certain }) => sum + count - certain, 0);
        expect(inDoubt).toBe(total(uncertain));
      }),
    );
  });

  it("leave counts of today as they are", () => {
    fc.assert(
      fc.property(anyCounts(since), (counts) => {
        const once = asItIs(counts, since);
        expect(once.uncertain).toEqual([]);
        expect(asItIs(onDay(once, since), since)).toEqual(once);
      }),
    );
  });

  it("name what was split, and where else it may lie", () => {
    const { rows, uncertain } = asItIs([{ commune: "31178", on: before, count: 7 }], since);
    expect(rows).toEqual([{ code: "31168", count: 7, certain: 0 }]);
    expect(uncertain).toEqual([
      { commune: "31178", on: before, count: 7, among: ["31120", "31168"], method: "former-district" },
    ]);
  });

  it("follow shares where a source tells them, in whole persons", () => {
    const share = (into: string, part: number) => ({
      commune: "31178",
      into,
      share: part,
      source: "invented",
    });
    const shares = [share("31120", 0.25), share("31168", 0.75)];
    const { rows, uncertain } = asItIs([{ commune: "31178", on: before, count: 7 }], since, { shares });
    expect(rows.map(({ code, count }) => [code, count])).toEqual([
      ["31120", 2],
      ["31168", 5],
    ]);
    expect(uncertain[0]?.method).toBe("share");
    const wrong = [share("31120", 0.5), share("31168", 0.6)];
    expect(() => asItIs([{ commune: "31178", on: before, count: 7 }], since, { shares: wrong })).toThrow(
      "shares.31178",
    );
  });

  it("refuse a day on which the commune did not yet exist, and half a person", () => {
    expect(() => asItIs([{ commune: "31135", on: since, count: 1 }], before)).toThrow("on:");
    expect(() => asItIs([{ commune: "31135", on: since, count: 0.5 }], since)).toThrow("counts.31135");
  });
});

describe("counts as it was", () => {
  it("hold everybody: in a row, or among those that nobody can place", () => {
    fc.assert(
      fc.property(anyCounts(since), fc.constantFrom("commune", "district"), (counts, level) => {
        const was = asItWas(counts, before, { level });
        expect(total(was.rows) + total(unplaced(was))).toBe(total(counts));
        const known = unitsOn(before, { level }).map(({ code }) => code);
        expect(known).toEqual(expect.arrayContaining(was.rows.map(({ code }) => code)));
      }),
    );
  });

  it("come back unchanged from the communes that were neither merged nor split", () => {
    const kept = crosswalkRows().filter(({ kind }) => kind === "kept");
    const counts = kept.map(({ from }, index) => ({ commune: from, on: before, count: index + 1 }));
    const there = asItIs(counts, since);
    const back = asItWas(onDay(there, since), before);
    expect(back.uncertain).toEqual([]);
    expect(onDay(back, before)).toEqual(counts);
  });

  it("by former district are the same whether counted before or after, where no commune crossed a border", () => {
    fc.assert(
      fc.property(anyCounts(before), (old) => {
        const now = asItIs(old, since);
        const was = asItWas(onDay(now, since), before, { level: "district" });
        if (was.uncertain.length > 0 || now.uncertain.length > 0) return;
        const direct = asItWas(old, before, { level: "district" });
        expect(was.rows).toEqual(direct.rows);
      }),
    );
  });

  it("name the eleven communes of today that took a piece of a neighbouring district", () => {
    const counts = communesOf(since).map((commune) => ({ commune, on: since, count: 1 }));
    const { uncertain } = asItWas(counts, before, { level: "district" });
    const names = uncertain.map(({ commune, on }) =>
      communeOn(commune, on).name.replace(/^(Phường|Xã) /, ""),
    );
    expect(new Set(names)).toEqual(
      new Set(
        "An Bình,Cái Khế,Ô Môn,Thới Long,Trung Nhứt,Đông Hiệp,Đông Phước,Vĩnh Thuận Đông,Nhơn Mỹ,Mỹ Xuyên,Tân Long".split(
          ",",
        ),
      ),
    );
    expect(uncertain.every(({ method, among }) => method === "seat" && among.length > 1)).toBe(true);
  });

  it("by commune place nothing that several communes made, and say among which it lies", () => {
    const { rows, uncertain } = asItWas([{ commune: "31135", on: since, count: 9 }], before);
    expect(rows).toEqual([]);
    expect(uncertain[0]).toMatchObject({ count: 9, method: "none" });
    expect(uncertain[0]?.among).toContain("31135");
  });
});

describe("a commune that changed twice", () => {
  const unit = (code: string, from: PlainDate | null, until: PlainDate | null, mergedInto: string[]) => ({
    code,
    level: "commune" as const,
    name: code,
    nameEn: code,
    parent: null,
    formerDistrict: null,
    mergedInto,
    from,
    until,
  });
  const gazetteer = createGazetteer([
    unit("1", null, "2019-12-31", ["2"]),
    unit("2", "2020-01-01", "2024-12-31", ["3", "4"]),
    unit("3", "2025-01-01", null, []),
    unit("4", "2025-01-01", null, []),
  ]);

  it("is followed through all its successors", () => {
    const counts = [{ commune: "1", on: "2015-05-05" as const, count: 5 }];
    expect(asItIs(counts, "2022-02-02", { gazetteer }).rows).toEqual([{ code: "2", count: 5, certain: 5 }]);
    const now = asItIs(counts, "2026-01-01", { gazetteer });
    expect(now.rows).toEqual([{ code: "3", count: 5, certain: 0 }]);
    expect(now.uncertain[0]).toMatchObject({ among: ["3", "4"], method: "first" });
    const was = asItWas([{ commune: "4", on: "2026-01-01", count: 5 }], "2015-05-05", { gazetteer });
    expect(was.rows).toEqual([{ code: "1", count: 5, certain: 5 }]);
  });
});

describe("branches", () => {
  const area = (branch: string, rest: Partial<BranchArea>): BranchArea => ({
    branch,
    districts: [],
    communes: [],
    from: null,
    until: null,
    source: "invented",
    evidence: "unconfirmed",
    ...rest,
  });
  const districts = unitsOn(before, { level: "district" }).map(({ code }) => code);

  it("have a commune by its former district, unless it is named itself", () => {
    const areas = [area("CN1", { districts }), area("CN2", { communes: ["31135"], from: since })];
    const branchesOf = (on: PlainDate) => branchAreasOf("31135", on, areas).map(({ branch }) => branch);
    expect(branchesOf(before)).toEqual(["CN1"]);
    expect(branchesOf(since)).toEqual(["CN2"]);
    expect(branchAreaFaults(since, areas)).toEqual({ without: [], twice: [] });
  });

  it("that leave a commune out, or share one, are found", () => {
    const [first = "", ...others] = districts;
    const gap = branchAreaFaults(since, [area("CN1", { districts: others })]);
    expect(gap.without.every((code) => districtOf(code, since) === first)).toBe(true);
    expect(gap.without.length).toBeGreaterThan(0);
    const overlap = branchAreaFaults(since, [
      area("CN1", { districts }),
      area("CN2", { districts: [first] }),
    ]);
    expect(overlap.twice).toEqual(gap.without);
  });
});
