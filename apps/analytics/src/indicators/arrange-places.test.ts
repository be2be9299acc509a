import { foldVietnamese } from "@tgpl/domain";
import { expect, test } from "vitest";
import { arrangePlaces } from "./arrange-places.ts";
import type { PlaceProgress } from "./progress.ts";

const place = (code: string, name: string, rate: number | null, hidden = false): PlaceProgress => ({
  code,
  name,
  nameEn: name,
  districtCode: code,
  actual: rate,
  numerator: rate,
  denominator: null,
  hidden,
  target: null,
  expected: 100,
  gap: null,
  rate,
  neededPerWorkingDay: null,
  status: null,
  basis: null,
});

const rows = [
  place("916", "Ninh Kiều", 118),
  place("949", "Cù Lao Dung", null, true),
  place("924", "Vĩnh Thạnh", 41),
  place("959", "Vĩnh Châu", 53),
  place("941", "Đại Tâm", null),
];
const names = new Map(rows.map(({ code, name }) => [code, { name, folded: foldVietnamese(name) }]));
const compare = new Intl.Collator("vi").compare;
const codes = (order: "gap" | "name", find = "") =>
  arrangePlaces({ rows, names, order, find, compare }).map(({ code }) => code);

test("Those furthest behind come first, hidden ones after them, those without a figure last", () => {
  expect(codes("gap")).toEqual(["924", "959", "916", "949", "941"]);
});

test("By name follows the Vietnamese alphabet: đ after c", () => {
  expect(codes("name")).toEqual(["949", "941", "916", "959", "924"]);
});

test("A place is found without tone marks", () => {
  expect(codes("gap", "vinh")).toEqual(["924", "959"]);
  expect(codes("gap", "đai")).toEqual(["941"]);
});
