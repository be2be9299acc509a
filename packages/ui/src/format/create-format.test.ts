import { describe, expect, it } from "vitest";
import { createFormat } from "./create-format.ts";

const vi = createFormat("vi");
const en = createFormat("en");
const nbsp = "\u00a0";

describe("numbers", () => {
  it("groups thousands and marks decimals as each language does", () => {
    expect([vi.number(1412), vi.number(8.8, 1)]).toEqual(["1.412", "8,8"]);
    expect([en.number(1412), en.number(8.8, 1)]).toEqual(["1,412", "8.8"]);
  });

  it("writes a percentage with a space that does not break", () => {
    expect(vi.percent(0.831, 1)).toBe(`83,1${nbsp}%`);
    expect(en.percent(0.831, 1)).toBe(`83.1${nbsp}%`);
    expect(vi.percent(1)).toBe(`100${nbsp}%`);
  });

  it("uses a true minus, a plus only for gaps, and no sign for zero", () => {
    expect(vi.signed(-108)).toBe("−108");
    expect(vi.signed(3.4, 1)).toBe("+3,4");
    expect(vi.number(-11.9, 1)).toBe("−11,9");
    expect(vi.signed(-0.04, 1)).toBe("0");
    expect(vi.number(-0.04, 1)).toBe("0,0");
  });
});

describe("days and moments", () => {
  it("writes a day as dd/mm/yyyy in both languages", () => {
    expect(vi.date("2026-11-03")).toBe("03/11/2026");
    expect(en.date("2026-11-03")).toBe("03/11/2026");
    expect(vi.dayMonth("2026-11-03")).toBe("03/11");
  });

  it("names the weekday of the civil day", () => {
    expect(vi.weekdayDate("2026-11-23")).toBe("Thứ Hai 23/11/2026");
    expect(en.weekdayDate("2026-11-23")).toBe("Monday 23/11/2026");
  });

  it("shows a moment at the hour of Vietnam: 17:30 in Greenwich is already tomorrow", () => {
    expect(vi.dateTime("2026-11-22T17:30:00Z")).toBe("00:30 ngày 23/11/2026");
    expect(en.dateTime("2026-11-22T17:30:00Z")).toBe("00:30, 23/11/2026");
    expect(vi.weekdayDate("2026-11-22T17:30:00Z")).toBe("Thứ Hai 23/11/2026");
  });

  it("refuses what is no day", () => {
    expect(() => vi.date("hôm nay")).toThrow(RangeError);
  });
});

it("sorts Vietnamese names by letter, then by tone", () => {
  const sorted = ["Đào", "Dung", "Ân", "An", "Ánh"].sort(vi.compare);
  expect(sorted.indexOf("An")).toBeLessThan(sorted.indexOf("Ân"));
  expect(sorted.indexOf("Dung")).toBeLessThan(sorted.indexOf("Đào"));
});
