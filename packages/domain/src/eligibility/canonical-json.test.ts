import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { isNewerVersion } from "./is-newer-version.ts";

describe("the one text of a value", () => {
  it.each([
    [{ b: 1, a: { d: [2, "x"], c: null } }, '{"a":{"c":null,"d":[2,"x"]},"b":1}'],
    [{ a: undefined, b: true }, '{"b":true}'],
    [[undefined, 'say "no"'], '[null,"say \\"no\\""]'],
    [{}, "{}"],
    [[], "[]"],
    [{ đ: 1, d: 2, z: 3 }, '{"d":2,"z":3,"đ":1}'],
  ])("has its keys in order and no space: %#", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });
});

describe("a version of the package", () => {
  it.each([
    ["0.10.0", "0.9.3", true],
    ["0.9.3", "0.10.0", false],
    ["1.0.0", "0.99.99", true],
    ["0.1.1", "0.1.0", true],
    ["0.1.0", "0.1.0", false],
    ["1.2.3", "2.0.0", false],
    ["0.2.0-beta.1", "0.1.0", true],
    ["v2", "0.1.0", false],
    ["x1.0.0", "0.1.0", false],
    ["0.1.0", "unknown", true],
  ])("%s is newer than %s: %s", (version, than, answer) => {
    expect(isNewerVersion(version, than)).toBe(answer);
  });
});
