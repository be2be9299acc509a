import { expect, test } from "vitest";
import { momentOf, readTime } from "./form-texts.ts";

test("an hour is read as people write it, and no hour that does not exist", () => {
  expect(["8:00", "08:05", "8h30", "14.15"].map(readTime)).toEqual(["08:00", "08:05", "08:30", "14:15"]);
  expect(["", "25:00", "8:75", "tám giờ"].map(readTime)).toEqual([null, null, null, null]);
});

test("a day and an hour are a moment in Vietnam", () => {
  expect(momentOf("2026-12-08", "8:00")).toBe("2026-12-08T08:00:00+07:00");
  expect(momentOf(null, "8:00")).toBeNull();
});
