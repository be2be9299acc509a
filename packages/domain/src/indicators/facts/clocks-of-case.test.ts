import { describe, expect, it } from "vitest";
import { vietnamCalendar } from "../../deadlines/vietnam-calendar.ts";
import { type CaseCourse, clocksOfCase } from "./clocks-of-case.ts";

const features = {
  id: "c1",
  place: null,
  sex: "female",
  hasDisability: true,
  disabilityTypes: [],
  degree: null,
  ageBand: null,
  ground: "disability",
  formOfAid: "proceedings",
  fieldOfLaw: "criminal",
} as const;
/** Monday 23 November 2026; the 24th is a holiday, so three working days end on Friday the 27th. */
const running: CaseCourse = {
  acceptedAt: "2026-11-23T15:05:00+07:00",
  appointedAt: null,
  closedAt: null,
  discontinuedAt: null,
  handedOverAt: null,
};
const clocks = (course: Partial<CaseCourse>, formOfAid: "proceedings" | "legal-advice" = "proceedings") =>
  clocksOfCase({ ...features, formOfAid }, { ...running, ...course }, vietnamCalendar()).map(
    ({ rule, settledOn, inTime }) => [rule, settledOn, inTime],
  );

describe("the clocks of a case", () => {
  it("are the appointment in three working days", () => {
    expect(clocks({ appointedAt: "2026-11-27T16:00:00+07:00" })).toEqual([
      ["provider-appointment", "2026-11-27", true],
    ]);
    expect(clocks({ appointedAt: "2026-11-30T08:00:00+07:00" })).toEqual([
      ["provider-appointment", "2026-11-28", false],
    ]);
  });

  it("are the answer of an advice case in fifteen days and the hand-over of its file in thirty", () => {
    const course = {
      closedAt: "2026-12-08T10:00:00+07:00",
      handedOverAt: "2027-01-07T10:00:00+07:00",
    } as const;
    expect(clocks(course, "legal-advice")).toEqual([
      ["advice-answer", "2026-12-08", true],
      ["closed-file-handover", "2027-01-07", true],
    ]);
  });

  it("lose the appointment of a case discontinued before it was due, but not the hand-over", () => {
    expect(clocks({ discontinuedAt: "2026-11-26T10:00:00+07:00" })).toEqual([
      ["provider-appointment", null, false],
      ["closed-file-handover", "2026-12-27", false],
    ]);
  });

  it("are left out where the holidays of their year are not known", () => {
    expect(clocks({ acceptedAt: "2026-12-31T08:00:00+07:00" })).toEqual([]);
  });
});
