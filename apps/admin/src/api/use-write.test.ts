import { expect, test } from "vitest";
import { newKey } from "./new-key.ts";
import { intentOf } from "./use-write.ts";

test("the same input sent again keeps its key, so it is done once", () => {
  const first = intentOf({ id: "a", note: "gõ xong" }, null);
  expect(intentOf({ id: "a", note: "gõ xong" }, first)).toBe(first);
});

test("changed input is a new intent with a new key", () => {
  const first = intentOf({ id: "a", note: "gõ xong" }, null);
  const second = intentOf({ id: "a", note: "sửa lại" }, first);
  expect(second.key).not.toBe(first.key);
});

test("a key is a UUID also where the browser does not make one by itself", () => {
  const whole = crypto.randomUUID;
  Object.defineProperty(crypto, "randomUUID", { value: undefined, configurable: true });
  try {
    expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  } finally {
    Object.defineProperty(crypto, "randomUUID", { value: whole, configurable: true });
  }
});
