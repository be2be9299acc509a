import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canThoUnits } from "./can-tho-units.ts";
import { communeOn } from "./commune-on.ts";
import { latestCommuneOf, predecessorsOf, successorsOf } from "./crosswalk.ts";
import { districtOf } from "./district-of.ts";
import { createGazetteer } from "./gazetteer.ts";
import { unitsOn } from "./units-on.ts";

const before = "2025-06-30";
const since = "2025-07-01";

describe("the units of Cần Thơ", () => {
  it("are 3 provinces, 28 districts and 263 communes until 30 June 2025, one city of 103 communes since", () => {
    const count = (on: typeof before | typeof since) =>
      (["province", "district", "commune"] as const).map((level) => unitsOn(on, { level }).length);
    expect(count(before)).toEqual([3, 28, 263]);
    expect(count(since)).toEqual([1, 0, 103]);
  });

  it("are a code with a day: one code names two wards", () => {
    expect(communeOn("31135", before).name).toBe("Phường Tân An");
    expect(communeOn("31135", since).name).toBe("Phường Ninh Kiều");
  });

  it("all lie in one of the 28 former districts, before and after the change", () => {
    const districts = new Set(unitsOn(before, { level: "district" }).map((unit) => unit.code));
    for (const on of [before, since] as const) {
      for (const { code } of unitsOn(on, { level: "commune" }))
        expect(districts).toContain(districtOf(code, on));
    }
    const today = unitsOn(since, { level: "commune" }).map(({ code }) => districtOf(code, since));
    expect(new Set(today)).toEqual(districts);
  });

  it("link each commune of yesterday with those that took it in, in both directions", () => {
    for (const { code } of unitsOn(before, { level: "commune" })) {
      const successors = successorsOf({ commune: code, on: before });
      expect(successors.length).toBeGreaterThan(0);
      for (const successor of successors) {
        const predecessors = predecessorsOf({ commune: successor.code, on: since });
        expect(predecessors.map((unit) => unit.code)).toContain(code);
      }
    }
  });

  it("count a split ward where its former district is", () => {
    expect(successorsOf({ commune: "31178", on: before }).map((unit) => unit.code)).toEqual([
      "31120",
      "31168",
    ]);
    expect(latestCommuneOf({ commune: "31178", on: before }).code).toBe("31168");
  });

  it("bring any place of any day to a commune of today", () => {
    const any = fc.constantFrom(...canThoUnits.filter((unit) => unit.level === "commune"));
    fc.assert(
      fc.property(any, (unit) => {
        const latest = latestCommuneOf({ commune: unit.code, on: unit.until ?? since });
        expect(latest.until).toBeNull();
        expect(latestCommuneOf({ commune: latest.code, on: since })).toBe(latest);
      }),
    );
  });
});

describe("the English name of a unit", () => {
  it.each([
    ["31168", "Phường Bình Thủy", "Binh Thuy Ward"],
    ["918", "Quận Bình Thuỷ", "Binh Thuy District"],
    ["925", "Huyện Cờ Đỏ", "Co Do District"],
    ["937", "Thị xã Long Mỹ", "Long My Town"],
    ["930", "Thành phố Vị Thanh", "Vi Thanh City"],
    ["94", "Tỉnh Sóc Trăng", "Soc Trang Province"],
  ])("of %s, %s, is %s", (code, name, nameEn) => {
    expect(canThoUnits.find((unit) => unit.code === code && unit.until !== null)).toMatchObject({
      name,
      nameEn,
    });
  });

  it("has a number behind, and every unit has one of letters that every keyboard has", () => {
    const numbered = canThoUnits.filter(({ name }) => /\d$/.test(name)).map(({ nameEn }) => nameEn);
    expect(numbered).toContain("Ward 5");
    expect(numbered).toContain("Commune An Thanh 1");
    expect(canThoUnits.filter(({ nameEn }) => !/^[A-Za-z]+( [A-Za-z\d']+)+$/.test(nameEn))).toEqual([]);
  });
});

describe("a place that cannot be", () => {
  it.each([
    ["a ward of yesterday asked about today", "31117", since],
    ["an unknown code", "99999", since],
    ["a district instead of a commune", "916", before],
  ] as const)("is refused: %s", (_, code, on) => {
    expect(() => districtOf(code, on)).toThrow("commune:");
  });

  it("is refused with a day that is none", () => {
    expect(() => districtOf("31135", "2025-02-30")).toThrow("on:");
    expect(() => unitsOn("01/07/2025" as never)).toThrow("on:");
  });

  it("is refused with a level that there is not, and with a slip of the pen, not answered by no units", () => {
    expect(() => unitsOn(since, { level: "village" as "commune" })).toThrow(
      'level: "village" is not allowed; allowed: province, district, commune',
    );
    expect(() => unitsOn(since, { lvl: "commune" } as object)).toThrow(
      'options.lvl: "commune" is not allowed; allowed: level',
    );
    expect(() => unitsOn(since, null as never)).toThrow("options: null");
  });
});

describe("a gazetteer of another city", () => {
  const unit = {
    code: "1",
    level: "commune",
    name: "Xã Mẫu",
    nameEn: "Sample Commune",
    parent: null,
    formerDistrict: null,
    mergedInto: [],
    from: null,
    until: null,
  } as const;

  it("answers for its own units only", () => {
    const gazetteer = createGazetteer([unit]);
    expect(communeOn("1", since, gazetteer).name).toBe("Xã Mẫu");
    expect(() => districtOf("1", since, gazetteer)).toThrow("former district");
    expect(() => communeOn("31135", since, gazetteer)).toThrow("commune:");
  });

  it("refuses two units with one code on one day, and a merger into nothing", () => {
    expect(() => createGazetteer([unit, { ...unit, from: "2026-01-01" }])).toThrow("one unit for each code");
    expect(() => createGazetteer([{ ...unit, mergedInto: ["2"] }])).toThrow("units.1");
  });
});
