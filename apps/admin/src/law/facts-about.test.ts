import { expect, test } from "vitest";
import { factsAbout } from "./facts-about.ts";

const idsOf = (citation: string) => factsAbout(citation).map(({ id }) => id);

test("a clause leads to what is not confirmed of it, or of the article that it stands in", () => {
  expect(idsOf("144/2017/NĐ-CP#2")).toEqual(["U7"]);
  expect(idsOf("08/2017/TT-BTP#33.7.b")).toEqual(["U8"]);
});

test("a point is not its neighbour: d is not đ", () => {
  expect(idsOf("11/2017/QH14#7.7.d")).toContain("U2");
  expect(idsOf("11/2017/QH14#7.7.đ")).toContain("U4");
  expect(idsOf("11/2017/QH14#7.7.đ")).not.toContain("U2");
});

test("a document, or a clause of which nothing is said, leads to what is said of the document", () => {
  expect(idsOf("05/2026/QH16")).toEqual(["U1", "U2"]);
  expect(idsOf("03/2019/TT-BTP#9")).toEqual(["U21"]);
});

test("what is settled leads nowhere", () => {
  expect(idsOf("51/2010/QH12#44.1")).toEqual([]);
});
