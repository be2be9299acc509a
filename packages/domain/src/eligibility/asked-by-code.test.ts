import { describe, expect, it } from "vitest";
import type { FactName } from "../applicants/fact-names.ts";
import { factQuestion } from "../applicants/fact-question.ts";
import type { GroundId } from "../law/ground-id.ts";
import { papersOn } from "../law/papers-on.ts";
import { documentsFor } from "./documents-for.ts";
import { groundTitle } from "./ground-title.ts";

describe("a ground that the law does not have", () => {
  const none = "students" as GroundId;

  it.each([
    ["papers on a day", () => papersOn(none, "2026-03-02")],
    ["papers", () => documentsFor(none)],
    ["a title", () => groundTitle(none, "vi")],
  ])("has no %s: it is refused, with those that there are", (_what, ask) => {
    expect(ask).toThrow('ground: "students" is not allowed; allowed: meritorious, poor-household, child, ');
  });
});

describe("a fact that nobody asks for", () => {
  it("has no question: it is refused, with those that there are", () => {
    expect(() => factQuestion("age" as FactName, "vi")).toThrow(
      'fact: "age" is not allowed; allowed: birthDate, meritorious, household, ',
    );
  });
});
