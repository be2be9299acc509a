import { expect, test } from "vitest";
import type { CalendarYear } from "./marked-day.ts";
import { toSourceWords } from "./source-words.ts";
import { beginDraft, findDraftFaults, toAnnouncement } from "./year-draft.ts";

const unknown: CalendarYear = { year: 2027, known: false, version: 0, announced: null, builtIn: null };

test("a year that nobody knows begins with what the law gives, and lacks only its paper", () => {
  const draft = beginDraft(unknown);
  expect(draft.days.map(({ date }) => date)).toContain("2027-02-08");
  expect(findDraftFaults(draft, 2027)).toEqual([{ code: "number-missing" }, { code: "day-missing" }]);
});

test("once its paper is named it can be announced, still marked where days are not confirmed", () => {
  const draft = { ...beginDraft(unknown), number: "12/TB", on: "2026-11-05" } as const;
  expect(findDraftFaults(draft, 2027)).toEqual([]);
  expect(toAnnouncement(draft, 2027)).toMatchObject({ year: 2027, version: 0, evidence: "unconfirmed" });
});

test("a holiday of the law that was taken out is asked for, and so is Tết", () => {
  const draft = beginDraft(unknown);
  const days = draft.days.filter(({ date }) => date !== "2027-09-02" && !date.startsWith("2027-02"));
  expect(findDraftFaults({ ...draft, number: "1", on: "2026-11-05", days }, 2027)).toEqual([
    { code: "fixed-holiday-missing", date: "2027-09-02" },
    { code: "tet-missing" },
  ]);
});

test("a correction begins from what was announced, its paper and its version", () => {
  const name = { vi: "Tết Nguyên đán", en: "Tết" };
  const draft = beginDraft({
    ...unknown,
    version: 3,
    known: true,
    announced: {
      source: toSourceWords({ number: "12/TB", on: "2026-11-05" }),
      evidence: "seen",
      off: [{ date: "2027-02-05", name, evidence: "seen" }],
      worked: ["2027-02-20"],
      entries: [],
    },
  });
  expect(draft).toMatchObject({ version: 3, number: "12/TB", on: "2026-11-05" });
  expect(draft.days.map(({ date, kind }) => [date, kind])).toEqual([
    ["2027-02-05", "off"],
    ["2027-02-20", "worked"],
  ]);
});
