import { expect, test } from "vitest";
import { readQuery } from "./read-query.ts";

const nothing = { digits: null, fileCode: null, name: null };

test.each([
  ["Nguyễn Thị", { name: "nguyen thi" }],
  ["092 187 000 001", { digits: "092187000001" }],
  ["+84 900 000 001", { digits: "0900000001" }],
  ["0900.000.001", { digits: "0900000001" }],
  ["cn2.tgtt.07.2026", { fileCode: "CN2.TGTT.07.2026" }],
  ["cn2.ddntt", { fileCode: "CN2.ĐDNTT" }],
  ["tv/12/2026", { fileCode: "TV.12.2026" }],
  ["07.2026", { digits: "072026", fileCode: "07.2026" }],
  ["Tòa án", { name: "toa an" }],
  ["Chi nhánh 2", { name: "chi nhanh 2" }],
])("“%s” is %o", (text, expected) => {
  expect(readQuery(text)).toEqual({ ...nothing, ...expected });
});

test.each(["", " ", "a", "123", "..", "%%"])("“%s” is too little to look for", (text) => {
  expect(readQuery(text)).toEqual(nothing);
});
