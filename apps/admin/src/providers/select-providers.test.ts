import { expect, test } from "vitest";
import { type ProviderLoad, selectProviders } from "./select-providers.ts";

const today = "2026-11-23";

function aProvider(fullName: string, given: Partial<ProviderLoad> = {}): ProviderLoad {
  return {
    id: fullName,
    fullName,
    kind: "legal-aid-officer",
    officeId: "cn2",
    officeName: "Chi nhánh số 2",
    active: true,
    tie: "state-centre",
    fieldsOfLaw: [],
    skills: [],
    languages: [],
    cardUntil: null,
    awayUntil: null,
    awayFrom: null,
    openCases: 0,
    casesOfYear: 0,
    quota: null,
    ...given,
  };
}

const names = (search: Parameters<typeof selectProviders>[1], ...all: ProviderLoad[]) =>
  selectProviders(all, search, today).map(({ fullName }) => fullName);

test("who has left is seen only when asked for", () => {
  const all = [aProvider("a"), aProvider("b", { active: false })];
  expect(names({}, ...all)).toEqual(["a"]);
  expect(names({ state: "left" }, ...all)).toEqual(["b"]);
});

test("a card that ends in thirty days is about to expire, in thirty-one it is not", () => {
  const all = [
    aProvider("gone", { cardUntil: "2026-11-22" }),
    aProvider("soon", { cardUntil: "2026-12-23" }),
    aProvider("later", { cardUntil: "2026-12-24" }),
    aProvider("none"),
  ];
  expect(names({ state: "card" }, ...all)).toEqual(["gone", "soon"]);
});

test("filters narrow together", () => {
  const all = [
    aProvider("a", { skills: ["sign-language"], fieldsOfLaw: ["criminal"] }),
    aProvider("b", { skills: ["sign-language"], awayUntil: "2026-12-01" }),
    aProvider("c", { languages: ["khmer"], kind: "lawyer", officeId: "tt" }),
  ];
  expect(names({ skill: "sign-language", state: "here" }, ...all)).toEqual(["a"]);
  expect(names({ state: "away" }, ...all)).toEqual(["b"]);
  expect(names({ office: "tt", kind: "lawyer", speaks: "khmer" }, ...all)).toEqual(["c"]);
  expect(names({ field: "criminal" }, ...all)).toEqual(["a"]);
});

test("the fewest open cases first, or who is furthest behind the quota", () => {
  const quota = { cases: 24, byToday: 20, leaveDays: 0, parts: [], evidence: "unconfirmed" as const };
  const all = [
    aProvider("a", { openCases: 5 }),
    aProvider("b", { openCases: 3, quota, casesOfYear: 19 }),
    aProvider("c", { openCases: 4, quota, casesOfYear: 10 }),
  ];
  expect(names({ order: "load" }, ...all)).toEqual(["b", "c", "a"]);
  expect(names({ order: "quota" }, ...all)).toEqual(["c", "b", "a"]);
});
