import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sha256 } from "./sha256.ts";

const byThePlatform = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

it("gives the platform's SHA-256 for every text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(byThePlatform(text));
    }),
    { numRuns: 1000 },
  );
});

it("gives it at every length around a block, and for lone surrogates", () => {
  for (let length = 0; length < 200; length++) {
    const text = "Đ".repeat(length);
    expect(sha256(text)).toBe(byThePlatform(text));
    expect(sha256(`${text.slice(1)}a`)).toBe(byThePlatform(`${text.slice(1)}a`));
  }
  expect(sha256("a\ud800b\udc00")).toBe(byThePlatform("a\ud800b\udc00"));
});
