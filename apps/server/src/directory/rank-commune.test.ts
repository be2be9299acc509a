import { expect, test } from "vitest";
import { rankCommune } from "./rank-commune.ts";

const ninhKieu = { name: "Phường Ninh Kiều", foldedName: "phuong ninh kieu" };
const tanAn = { name: "Phường Tân An", foldedName: "phuong tan an" };
const rank = (words: string) => rankCommune(ninhKieu, [tanAn], "Quận Ninh Kiều", words);

test("The beginning of the name comes first, then of a word, then any part", () => {
  expect(["ninh", "phuong n", "kieu", "ieu"].map((words) => rank(words).rank)).toEqual([0, 0, 1, 2]);
});

test("A name of before is found and told; a name of today tells nothing more", () => {
  expect(rank("tan an")).toEqual({ rank: 3, formerName: "Phường Tân An" });
  expect(rank("ninh").formerName).toBeNull();
});

test("The former district's name finds its communes last", () => {
  const anKhanh = { name: "Phường An Khánh", foldedName: "phuong an khanh" };
  expect(rankCommune(anKhanh, [], "Quận Ninh Kiều", "ninh kieu")).toEqual({ rank: 6, formerName: null });
});

test("Words that are nowhere have no rank", () => {
  expect(rank("hau giang").rank).toBeNull();
});
