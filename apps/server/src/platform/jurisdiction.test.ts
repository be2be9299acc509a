import { readFileSync } from "node:fs";
import { join } from "node:path";
import { canTho, districtOf, unitsOn } from "@tgpl/domain";
import { expect, test } from "vitest";
import { readJurisdiction } from "./jurisdiction.ts";

const jurisdiction = readJurisdiction("can-tho");

type Shapes = { features: { properties: { code: string; formerDistrict?: string } }[] };
const codesIn = (level: "district" | "commune") => {
  const shapes: Shapes = JSON.parse(readFileSync(jurisdiction.shapesFile(level), "utf8"));
  return shapes.features.map((shape) => shape.properties);
};

test("The domain's default gazetteer and the folder of Cần Thơ hold the same units", () => {
  expect(jurisdiction.units).toEqual(canTho.units);
});

test("Every commune of today has a shape, in the former district that the units name", () => {
  const today = unitsOn("2026-11-23", { level: "commune" }, jurisdiction.gazetteer);
  const shapes = codesIn("commune");
  expect(shapes.map(({ code }) => code).sort()).toEqual(today.map(({ code }) => code).sort());
  for (const { code, formerDistrict } of shapes)
    expect(formerDistrict).toBe(districtOf(code, "2026-11-23", jurisdiction.gazetteer));
});

test("Every one of the 28 former districts has a shape", () => {
  const districts = unitsOn("2025-06-30", { level: "district" }, jurisdiction.gazetteer);
  expect(districts).toHaveLength(28);
  expect(
    codesIn("district")
      .map(({ code }) => code)
      .sort(),
  ).toEqual(districts.map(({ code }) => code).sort());
});

test("Each clause is in the plan's own words", () => {
  const text = readFileSync(join(jurisdiction.folder, "plan.vi.txt"), "utf8");
  expect(jurisdiction.plan.clauses).toHaveLength(18);
  for (const clause of jurisdiction.plan.clauses) expect(text).toContain(clause.vi);
});

test("The plan's number and day are not known, and none are invented", () => {
  expect(jurisdiction.plan.number).toBeNull();
  expect(jurisdiction.plan.issuedOn).toBeNull();
});

test("The one target known is that of the plan itself: every valid request is served", () => {
  expect(jurisdiction.plan.targets.map(({ indicator, place }) => [indicator, place])).toEqual([
    ["requests-served", "92"],
  ]);
});

test("A folder that does not exist stops the start", () => {
  expect(() => readJurisdiction("nowhere")).toThrow(/nowhere/);
});
