import { expect, test } from "vitest";
import { placeOf } from "./places.ts";

test("the first page is my work", () => {
  expect(placeOf("/")).toBe("work");
});

test("a request belongs to the requests, a new one to the intake", () => {
  expect(placeOf("/requests/6f1c")).toBe("requests");
  expect(placeOf("/requests/new")).toBe("intake");
});

test("an address of no place marks nothing", () => {
  expect(placeOf("/set-up")).toBeUndefined();
});
