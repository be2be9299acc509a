import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPlanFact } from "./any-plan-fact.testing.ts";
import { ageBandOf } from "./facts/age-band.ts";
import { settleClock } from "./facts/clock-fact.ts";
import { getIndicator } from "./indicators.ts";
import { measureIndicator } from "./measure-indicator.ts";
import { PlanFact } from "./plan-fact.ts";

const session = {
  kind: "outreach-session",
  id: "s1",
  place: { commune: "31135", on: "2026-04-18" },
  on: "2026-04-18",
  sessionType: "communication-session",
  markedDay: "vietnam-day",
  participants: 40,
  pwdParticipants: 25,
  advised: 4,
} as const;
const finding = {
  kind: "finding",
  id: "f1",
  place: null,
  foundOn: "2026-06-10",
  closedOn: "2026-06-20",
} as const;

const sessions = getIndicator("outreach-sessions");
const measure = (fact: object) =>
  measureIndicator(sessions, [session, fact as PlanFact], { period: { from: null, until: null } });

describe("a fact", () => {
  it("of any kind that can be is taken as it is", () => {
    fc.assert(
      fc.property(anyPlanFact, (fact) => {
        expect(PlanFact.parse(fact)).toEqual(fact);
      }),
    );
  });

  it.each([
    ["of a kind that nobody knows", { ...session, kind: "party" }, "facts.1.kind"],
    ["with a field that nobody knows", { ...session, mood: "good" }, "facts.1.mood"],
    ["without a field", { kind: "inspection", id: "i1", place: null }, "facts.1.on"],
    ["on a day that is none", { ...session, on: "2026-02-30" }, "facts.1.on"],
    ["with a code that is none", { ...session, sessionType: "concert" }, "facts.1.sessionType"],
    ["with fewer people than none", { ...session, advised: -1 }, "facts.1.advised"],
    ["with a part of more than the whole", { ...session, pwdParticipants: 41 }, "facts.1.pwdParticipants"],
    ["that ended before it began", { ...finding, closedOn: "2026-06-09" }, "facts.1.closedOn"],
    ["of a year that begins in May", { kind: "provider-year", id: "p", on: "2026-05-01" }, "facts.1"],
  ])("%s is refused with its place in the order", (_what, fact, where) => {
    expect(() => measure(fact)).toThrow(where);
  });
});

describe("a time limit", () => {
  const due = "2026-11-27T23:59:59+07:00";

  it("is settled on the day the duty was done, if that was in time", () => {
    expect(settleClock({ due, doneAt: "2026-11-25T10:00:00+07:00" })).toEqual({
      settledOn: "2026-11-25",
      inTime: true,
    });
    expect(settleClock({ due, doneAt: due }).inTime).toBe(true);
  });

  it("is missed on the day after it ran out, whether the duty was done later or never", () => {
    const missed = { settledOn: "2026-11-28", inTime: false };
    expect(settleClock({ due, doneAt: null })).toEqual(missed);
    expect(settleClock({ due, doneAt: "2026-12-24T10:00:00+07:00" })).toEqual(missed);
  });

  it("in hours is missed on the day of its last hour", () => {
    const noon = "2026-11-27T12:00:00+07:00";
    expect(settleClock({ due: noon, doneAt: "2026-11-27T12:01:00+07:00" })).toEqual({
      settledOn: "2026-11-27",
      inTime: false,
    });
  });

  it("is never settled when the duty fell away before it ran out, and missed when it fell away later", () => {
    expect(settleClock({ due, doneAt: null, endedAt: "2026-11-26T10:00:00+07:00" }).settledOn).toBeNull();
    expect(settleClock({ due, doneAt: null, endedAt: "2026-11-29T10:00:00+07:00" }).inTime).toBe(false);
  });
});

describe("the band of an age", () => {
  it("changes on the birthdays of the law", () => {
    const band = (on: `${number}-${number}-${number}`) => ageBandOf("1966-06-15", on);
    expect([band("1982-06-14"), band("1982-06-15")]).toEqual(["under-16", "aged-16-17"]);
    expect([band("1984-06-14"), band("1984-06-15")]).toEqual(["aged-16-17", "aged-18-59"]);
    expect([band("2026-06-14"), band("2026-06-15")]).toEqual(["aged-18-59", "aged-60-over"]);
    expect(ageBandOf(null, "2026-06-15")).toBeNull();
  });
});
