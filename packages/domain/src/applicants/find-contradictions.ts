import { ageInYears } from "../dates/age.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { ApplicantFacts, FactName } from "./applicant-facts.ts";

/** Two facts that hardly go together. Shown while typing; the officer decides which one is wrong. */
export type Contradiction = {
  readonly code: "accompanying-minor-is-adult" | "disability-without-type";
  readonly facts: readonly FactName[];
  readonly label: Bilingual;
};

/**
 * What to look at again before the facts are used. Never refused: the facts of the law are those that the
 * officer confirms.
 *
 * Reading: see readings/0002-accompanying-minor.md
 *
 * @example
 * findContradictions({ birthDate: "2000-01-01", trafficking: "accompanying-minor" }, "2026-03-02").map(({ code }) => code)
 * // ["accompanying-minor-is-adult"]
 */
export function findContradictions(facts: ApplicantFacts, on: PlainDate): readonly Contradiction[] {
  const isAdult = facts.birthDate !== undefined && ageInYears(facts.birthDate, on) >= 18;
  const found: Contradiction[] = [];
  if (isAdult && facts.trafficking === "accompanying-minor") found.push(accompanyingAdult);
  if (facts.disability && facts.disability.types.length === 0) found.push(disabilityWithoutType);
  return found;
}

const accompanyingAdult: Contradiction = {
  code: "accompanying-minor-is-adult",
  facts: ["birthDate", "trafficking"],
  label: {
    vi: "Ghi là người dưới 18 tuổi đi cùng, nhưng theo ngày sinh đã đủ 18 tuổi.",
    en: "Recorded as an accompanying minor, yet 18 or older by the birth date.",
  },
};

const disabilityWithoutType: Contradiction = {
  code: "disability-without-type",
  facts: ["disability"],
  label: {
    vi: "Có khuyết tật nhưng chưa ghi dạng tật nào.",
    en: "A disability is recorded, but no type of it.",
  },
};
