import { expect, test } from "vitest";
import { imminentReasons } from "./imminent-reasons.ts";

const receivedAt = "2026-11-23T15:05:00+07:00";

test("a hearing four working days away is near, one after the limit is not", () => {
  expect(imminentReasons({ hearingOn: "2026-11-27", limitationOn: null }, receivedAt)).toEqual([
    "hearing-imminent",
  ]);
  expect(imminentReasons({ hearingOn: "2026-12-10", limitationOn: null }, receivedAt)).toEqual([]);
});

test("a day that is past gives no reason, and does not stop the form", () => {
  expect(imminentReasons({ hearingOn: "2026-11-01", limitationOn: "2026-11-02" }, receivedAt)).toEqual([]);
});
