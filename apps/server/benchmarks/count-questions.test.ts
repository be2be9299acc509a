import type { ApplicantFacts } from "@tgpl/domain";
import { expect, test } from "vitest";
import {
  byNextQuestion,
  countQuestions,
  fewestQuestions,
  inOrderOfForm,
  inOrderOfLaw,
} from "./count-questions.ts";
import { demoPeople } from "./demo-people.ts";

const on = "2026-11-23";

/** Nobody in particular: no ground is helped. */
const negative: ApplicantFacts = {
  birthDate: "1990-01-01",
  meritorious: false,
  household: "neither",
  ethnicMinority: false,
  livesInExtremeHardshipArea: false,
  proceduralStatuses: [],
  martyrFamily: false,
  agentOrange: false,
  disability: null,
  receivesMonthlySocialAllowance: false,
  inSocialProtectionFacility: false,
  domesticViolenceVictim: false,
  trafficking: "none",
  matterConcernsTrafficking: false,
  livesWithHiv: false,
};

test("a child is settled by the birth date, which the form asks first and the law third", () => {
  const child: ApplicantFacts = { ...negative, birthDate: "2020-05-05" };
  expect(countQuestions(child, [], on, inOrderOfForm)).toBe(1);
  expect(countQuestions(child, [], on, inOrderOfLaw)).toBe(3);
  expect(fewestQuestions(child, [], on)).toBe(1);
  expect(countQuestions(child, ["birthDate"], on, byNextQuestion)).toBe(0);
});

test("a refusal needs at least the seven answers that close every ground", () => {
  // Merit, household, age, one of two for the minority and for trafficking, allowance, facility.
  expect(fewestQuestions(negative, [], on)).toBe(7);
  expect(fewestQuestions(negative, ["birthDate", "disability"], on)).toBe(6);
});

test("over the demonstration the next question asks less than half of what the order of the law asks", async () => {
  const people = (await demoPeople(20_260_418, on)).filter((_, index) => index % 8 === 0);
  const sumOf = (count: (person: ApplicantFacts) => number) =>
    people.reduce((sum, person) => sum + count(person), 0);
  const asked = sumOf((person) => countQuestions(person, [], on, byNextQuestion));
  expect(asked).toBeLessThan(sumOf((person) => countQuestions(person, [], on, inOrderOfLaw)) / 2);
  expect(asked).toBeGreaterThanOrEqual(sumOf((person) => fewestQuestions(person, [], on)));
});
