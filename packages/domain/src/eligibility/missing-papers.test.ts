import { describe, expect, it } from "vitest";
import { decideEligibility } from "./decide-eligibility.ts";
import { missingPapers } from "./missing-papers.ts";
import { refusalRisks } from "./refusal-risks.ts";

const nearPoorWithDisability = {
  birthDate: "1990-01-01",
  household: "near-poor",
  disability: { types: ["vision"], degree: "severe", certified: true },
} as const;

describe("the papers still to be shown", () => {
  const decision = decideEligibility(nearPoorWithDisability, "2026-05-04");

  it("of a person with a disability are the certificate and one financial paper", () => {
    expect(missingPapers(decision, [])).toHaveLength(2);
    expect(missingPapers(decision, ["disability-certificate"])).toHaveLength(1);
  });

  it("are none once any one of the financial papers is there", () => {
    expect(missingPapers(decision, ["disability-certificate", "care-facility-admission"])).toEqual([]);
  });

  it("are those of the ground that lacks fewest", () => {
    const both = decideEligibility({ ...nearPoorWithDisability, birthDate: "2016-01-01" }, "2026-05-04");
    expect(missingPapers(both, ["age-paper"])).toEqual([]);
  });
});

describe("whom an amendment may have helped", () => {
  it("is an elderly person, whatever their means", () => {
    expect(refusalRisks({ birthDate: "1966-06-15", household: "neither" }, "2026-06-14").isElderly).toBe(
      false,
    );
    expect(refusalRisks({ birthDate: "1966-06-15", household: "neither" }, "2026-06-15").isElderly).toBe(
      true,
    );
  });

  it("is not known where nobody asked", () => {
    expect(refusalRisks({}, "2026-06-15")).toEqual({
      hasDisability: "unknown",
      isElderly: "unknown",
      isViolenceVictim: "unknown",
    });
  });
});
