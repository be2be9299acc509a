import { expect, test } from "vitest";
import { binOfPlace, placesToDecide, rankPlaces } from "./rank-places.ts";

type Status = "ahead" | "on-course" | "at-risk" | "behind";
const target = { value: 60, decidedBy: null, evidence: "unconfirmed" } as const;
const place = (code: string, rate: number, status: Status) => ({ code, rate, status, hidden: false, target });
const hidden = { code: "942", rate: null, status: null, hidden: true, target };
const without = { code: "930", rate: null, status: null, hidden: false, target: null };
const rows = [
  place("916", 118, "ahead"),
  hidden,
  place("924", 41, "behind"),
  without,
  place("925", 86, "at-risk"),
  place("946", 53, "behind"),
  place("947", 63, "behind"),
];

test("Places are ranked lowest first, without those hidden and those nothing was promised for", () => {
  const { ranked, hidden, withoutTarget } = rankPlaces(rows);
  expect(ranked.map(({ code }) => code)).toEqual(["924", "946", "947", "925", "916"]);
  expect(hidden.map(({ code }) => code)).toEqual(["942"]);
  expect(withoutTarget.map(({ code }) => code)).toEqual(["930"]);
});

test("Three places at most need a decision, and none that is on course", () => {
  expect(placesToDecide(rows).map(({ code }) => code)).toEqual(["924", "946", "947"]);
  expect(placesToDecide([place("925", 86, "at-risk")])).toHaveLength(1);
  expect(placesToDecide([place("916", 99, "on-course")])).toEqual([]);
});

test("A hidden place has its own bin whatever its rate", () => {
  expect([hidden, without, place("924", 41, "behind")].map(binOfPlace)).toEqual([
    "bin-hidden",
    "bin-none",
    "bin-1",
  ]);
});
