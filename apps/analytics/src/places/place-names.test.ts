import { expect, test } from "vitest";
import { shortNames } from "./place-names.ts";

const names = (...places: [code: string, name: string, provinceName?: string][]) => [
  ...shortNames(
    places.map(([code, name, provinceName]) => ({ code, name, ...(provinceName && { provinceName }) })),
  ).values(),
];

test("A district is called by its name alone", () => {
  expect(names(["916", "Quận Ninh Kiều"], ["924", "Huyện Vĩnh Thạnh"])).toEqual(["Ninh Kiều", "Vĩnh Thạnh"]);
});

test("A town and a district of one name keep the kind of unit", () => {
  expect(names(["936", "Huyện Long Mỹ"], ["937", "Thị xã Long Mỹ"])).toEqual([
    "Huyện Long Mỹ",
    "Thị xã Long Mỹ",
  ]);
});

test("Two districts of one name and kind are told apart by the province of before", () => {
  expect(
    names(["933", "Huyện Châu Thành", "Tỉnh Hậu Giang"], ["942", "Huyện Châu Thành", "Tỉnh Sóc Trăng"]),
  ).toEqual(["Châu Thành (Hậu Giang)", "Châu Thành (Sóc Trăng)"]);
});
