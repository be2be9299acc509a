import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageOn } from "../law/coverage-on.ts";
import { papersOn } from "../law/papers-on.ts";
import { ageInYears } from "./age.ts";
import { dayOf, endOfDay, fromEpoch, isInstant, toEpoch } from "./instant.ts";
import {
  addDays,
  dayOfWeek,
  daysBetween,
  fromDayNumber,
  isPlainDate,
  isWithin,
  partsOf,
  toDayNumber,
  toPlainDate,
} from "./plain-date.ts";

describe("a civil day", () => {
  it("is refused when the calendar has no such day", () => {
    expect(isPlainDate("2026-02-29")).toBe(false);
    expect(isPlainDate("2024-02-29")).toBe(true);
    expect(() => toPlainDate("30/04/2026", "on")).toThrow("on:");
  });

  it("agrees with the platform's calendar on every day number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 80_000 }), (days) => {
        const expected = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(fromDayNumber(days)).toBe(expected);
        expect(toDayNumber(fromDayNumber(days))).toBe(days);
        expect(dayOfWeek(fromDayNumber(days)) % 7).toBe(new Date(days * 86_400_000).getUTCDay());
      }),
    );
  });

  it("belongs to a period on its first and on its last day", () => {
    const period = { from: "2025-07-01", until: "2025-12-31" } as const;
    expect(
      ["2025-06-30", "2025-07-01", "2025-12-31", "2026-01-01"].map((d) => isWithin(toPlainDate(d), period)),
    ).toEqual([false, true, true, false]);
  });

  it("crosses a leap day", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  });
});

describe("a day that is none", () => {
  const none = "2026-02-30";

  it.each([
    ["birthDate", () => ageInYears(none, "2026-03-02")],
    ["on", () => ageInYears("2010-06-15", none)],
    ["on", () => coverageOn(none)],
    ["on", () => papersOn("child", none)],
    ["date", () => addDays(none, 1)],
    ["date", () => daysBetween("2026-03-02", none)],
    ["date", () => dayOfWeek(none)],
    ["date", () => partsOf(none)],
  ])("is refused as %s, not counted with: %#", (field, ask) => {
    expect(ask).toThrow(`${field}: "2026-02-30" is not allowed; allowed: a day of the calendar`);
  });
});

describe("age", () => {
  it("is completed on the birthday", () => {
    expect(ageInYears("2010-06-15", "2026-06-14")).toBe(15);
    expect(ageInYears("2010-06-15", "2026-06-15")).toBe(16);
  });

  it("of someone born on 29 February is completed on 1 March of a common year", () => {
    expect(ageInYears("2008-02-29", "2026-02-28")).toBe(17);
    expect(ageInYears("2008-02-29", "2026-03-01")).toBe(18);
    expect(ageInYears("2008-02-29", "2024-02-29")).toBe(16);
  });
});

describe("a moment", () => {
  it("falls on Vietnam's day, whatever offset it was written in", () => {
    expect(dayOf("2026-11-23T18:00:00Z")).toBe("2026-11-24");
    expect(dayOf("2026-11-23T23:59:59+07:00")).toBe("2026-11-23");
  });

  it("agrees with the platform on every moment", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 4e12 }), (epoch) => {
        const seconds = Math.floor(epoch / 1000) * 1000;
        expect(toEpoch(fromEpoch(epoch))).toBe(seconds);
        expect(new Date(fromEpoch(epoch)).getTime()).toBe(seconds);
      }),
    );
  });

  it("needs an offset", () => {
    expect(isInstant("2026-11-23T15:05:00")).toBe(false);
    expect(isInstant("2026-11-23T25:05:00Z")).toBe(false);
    expect(endOfDay("2026-11-23")).toBe("2026-11-23T23:59:59+07:00");
  });
});
