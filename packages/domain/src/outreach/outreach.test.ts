import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Audience, audienceFaults } from "./audience.ts";
import { markedDayOf, markedDayWithout } from "./marked-day.ts";
import { sessionTypeOf } from "./outreach-kind.ts";
import { outreachOptions } from "./outreach-moves.ts";

const nobody: Audience = {
  participants: 0,
  pwdParticipants: 0,
  advised: 0,
  bySex: {},
  byType: {},
  byDegree: {},
};
const count = fc.nat(40);

describe("the audience of a session", () => {
  it("agrees with itself where every part is counted out of its whole", () => {
    fc.assert(
      fc.property(count, count, count, count, (women, men, deaf, blind) => {
        const pwdParticipants = Math.min(women + men, deaf + blind);
        const audience = {
          ...nobody,
          participants: women + men,
          pwdParticipants,
          bySex: { female: women, male: men },
          byType: { vision: Math.min(blind, pwdParticipants) },
        };
        expect(audienceFaults(audience)).toEqual([]);
      }),
    );
  });

  it("names the part that is more than its whole, with both counts", () => {
    const audience = {
      ...nobody,
      participants: 50,
      pwdParticipants: 20,
      byType: { vision: 15, multiple: 6 },
    };
    expect(audienceFaults(audience)).toEqual([
      { part: "byType", counted: 21, whole: "pwdParticipants", atMost: 20 },
    ]);
  });

  it("may know less of people than how many they were", () => {
    expect(audienceFaults({ ...nobody, participants: 50, bySex: { female: 20 } })).toEqual([]);
  });
});

describe("a session", () => {
  const because = (status: "planned" | "held" | "cancelled", today: "2026-04-17" | "2026-04-18") =>
    outreachOptions({ status, on: "2026-04-18" }, today).map((one) => one.because);

  it("has results from its day on", () => {
    expect(because("planned", "2026-04-17")).toEqual([[], ["session-to-come"], []]);
    expect(because("planned", "2026-04-18")).toEqual([[], [], []]);
  });

  it("that was held is neither planned again nor cancelled, but its results can be put right", () => {
    expect(because("held", "2026-04-18")).toEqual([["session-held"], [], ["session-held"]]);
  });

  it("that was cancelled stays so", () => {
    expect(because("cancelled", "2026-04-18").flat()).toEqual(Array(3).fill("session-cancelled"));
  });

  it("on radio or web is no session in the figures", () => {
    expect([sessionTypeOf("broadcast"), sessionTypeOf("advice-visit")]).toEqual([null, "grassroots-advice"]);
  });
});

describe("the two days", () => {
  it("are the same in every year", () => {
    expect([markedDayOf("vietnam-day", 2026), markedDayOf("international-day", 2024)]).toEqual([
      "2026-04-18",
      "2024-12-03",
    ]);
  });

  it("without an event are told 45 days ahead, and missed from the day after", () => {
    const told = (today: "2026-03-03" | "2026-03-04" | "2026-04-18" | "2026-04-19") =>
      markedDayWithout("vietnam-day", 2026, today);
    expect([told("2026-03-03"), told("2026-03-04"), told("2026-04-18"), told("2026-04-19")]).toEqual([
      "not-yet",
      "to-plan",
      "to-plan",
      "missed",
    ]);
  });
});
