import { expect, test } from "vitest";
import { readSourceWords, toSourceWords } from "./source-words.ts";

test.each(["6150/TB-BLĐTBXH", "12/QĐ-TTg (bản 2)", "ngày 5"])(
  "the paper %s comes back from its words, number and day",
  (number) => {
    const source = { number, on: "2026-11-05" } as const;
    expect(readSourceWords(toSourceWords(source))).toEqual(source);
  },
);

test("the words are a sentence in each language", () => {
  const { vi, en } = toSourceWords({ number: "12/TB", on: "2026-11-05" });
  expect([vi, en].every((words) => words.includes("12/TB") && words.includes("05/11/2026"))).toBe(true);
  expect(vi).not.toBe(en);
});

test("other words name no paper", () => {
  expect(readSourceWords({ vi: "Ngày nghỉ của cơ quan nhà nước theo thông báo hằng năm" })).toBeNull();
});
