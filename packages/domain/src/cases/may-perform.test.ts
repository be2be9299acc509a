import { describe, expect, it } from "vitest";
import { codesOf } from "../law/legal-term.ts";
import { mayPerform } from "./may-perform.ts";
import { providerKinds } from "./provider-kind.ts";

describe("a provider", () => {
  it("represents out of court only as a legal-aid officer or a lawyer", () => {
    const may = codesOf(providerKinds).filter(
      (kind) => mayPerform(kind, "out-of-court-representation").allowed,
    );
    expect(may).toEqual(["legal-aid-officer", "lawyer"]);
    expect(mayPerform("lawyer", "out-of-court-representation").evidence).toBe("unconfirmed");
  });

  it("of any kind gives legal advice", () => {
    expect(codesOf(providerKinds).every((kind) => mayPerform(kind, "legal-advice").allowed)).toBe(true);
  });

  it("of an unknown kind is refused", () => {
    // @ts-expect-error a kind that the law does not know
    expect(() => mayPerform("robot", "legal-advice")).toThrow("providerKind");
  });
});
