import { describe, expect, it } from "vitest";
import { type QuotaInput, quotaBands, quotaOfYear } from "./quota-of-year.ts";

const officer: QuotaInput = {
  kind: "legal-aid-officer",
  seniorFrom: "2010-01-01",
  year: 2026,
  service: [{ office: "CN2", from: "2010-01-01", until: null }],
  leaves: [],
};

describe("the quota of a year", () => {
  it("is that of the band for a whole year in one office", () => {
    expect(quotaOfYear(officer, "2026-12-31")).toEqual({
      parts: [{ office: "CN2", fromYears: 5, casesPerYear: 24, days: 365, cases: 24 }],
      cases: 24,
      byToday: 24,
      leaveDays: 0,
      evidence: "unconfirmed",
    });
  });

  it("does not grow on days of leave, first and last day included", () => {
    const leaves = [{ from: "2026-01-01", until: "2026-01-01" }] as const;
    const quota = quotaOfYear({ ...officer, leaves }, "2026-12-31");
    expect([quota?.leaveDays, quota?.parts[0]?.days]).toEqual([1, 364]);
    const overlapping = [...leaves, { from: "2025-12-01", until: "2026-01-02" }] as const;
    expect(quotaOfYear({ ...officer, leaves: overlapping }, "2026-12-31")?.leaveDays).toBe(2);
  });

  it("follows a move to another office by day", () => {
    const service = [
      { office: "CN1", from: "2010-01-01", until: "2026-06-30" },
      { office: "CN2", from: "2026-07-01", until: null },
    ] as const;
    const parts = quotaOfYear({ ...officer, service }, "2026-12-31")?.parts;
    expect(parts?.map(({ office, days, cases }) => [office, days, cases])).toEqual([
      ["CN1", 181, 11.9],
      ["CN2", 184, 12.1],
    ]);
  });

  it("changes its band on the day on which the years are full", () => {
    const parts = quotaOfYear({ ...officer, seniorFrom: "2023-07-01" }, "2026-12-31")?.parts;
    expect(parts?.map(({ fromYears, days }) => [fromYears, days])).toEqual([
      [0, 181],
      [3, 184],
    ]);
  });

  it("up to a day is what lies on the days up to it", () => {
    expect(quotaOfYear(officer, "2025-12-31")?.byToday).toBe(0);
    expect(quotaOfYear(officer, "2026-07-02")?.byToday).toBe(12);
  });

  it("begins with the service and ends with it", () => {
    const service = [{ office: "TT", from: "2026-12-31", until: null }] as const;
    expect(quotaOfYear({ ...officer, service }, "2026-12-31")?.parts[0]?.days).toBe(1);
    const ended = [{ office: "TT", from: "2010-01-01", until: "2026-01-01" }] as const;
    expect(quotaOfYear({ ...officer, service: ended }, "2026-12-31")?.parts[0]?.days).toBe(1);
  });

  it("counts a leap year's day as a 366th", () => {
    expect(quotaOfYear({ ...officer, year: 2028 }, "2028-12-31")).toMatchObject({
      cases: 24,
      parts: [{ days: 366 }],
    });
  });

  it("is none for a kind without one, or without a recorded seniority", () => {
    expect(quotaOfYear({ ...officer, kind: "lawyer" }, "2026-12-31")).toBeNull();
    expect(quotaOfYear({ ...officer, seniorFrom: null }, "2026-12-31")).toBeNull();
  });

  it("carries the mark of the table it was reckoned by", () => {
    const confirmed = quotaBands.map((band) => ({ ...band, casesPerYear: 10, evidence: "seen" as const }));
    expect(quotaOfYear(officer, "2026-12-31", confirmed)).toMatchObject({ cases: 10, evidence: "seen" });
  });

  it("refuses a year that is none", () => {
    expect(() => quotaOfYear({ ...officer, year: 26 }, "2026-12-31")).toThrow(/year/);
  });
});
