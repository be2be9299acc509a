import { expect, test } from "vitest";
import { poissonInterval, wilsonInterval } from "./rate-interval.ts";

// Exact limits of Garwood (1936), as printed in tables of the Poisson distribution.
test.each([
  [5, 1.623, 11.668],
  [10, 4.795, 18.39],
  [22, 13.787, 33.308],
  [100, 81.364, 121.627],
])("Of %i cases the true number lies between %f and %f", (count, low, high) => {
  const found = poissonInterval(count);
  expect(Math.abs(found.low - low) / low).toBeLessThan(0.01);
  expect(Math.abs(found.high - high) / high).toBeLessThan(0.01);
});

test("No case at all still leaves room above", () => {
  expect(poissonInterval(0).low).toBe(0);
  expect(poissonInterval(0).high).toBeCloseTo(3.69, 1);
});

test("Fewer cases give a wider range for the same rate", () => {
  const width = (count: number) => (poissonInterval(count).high - poissonInterval(count).low) / count;
  expect(width(5)).toBeGreaterThan(width(50));
});

// Published example of Wilson's interval: 9 of 10 is 59.6 % to 98.2 %.
test("A share keeps between nothing and all", () => {
  expect(wilsonInterval(9, 10).low).toBeCloseTo(0.596, 3);
  expect(wilsonInterval(9, 10).high).toBeCloseTo(0.982, 3);
  expect(wilsonInterval(10, 10).high).toBeCloseTo(1, 9);
  expect(wilsonInterval(0, 10).low).toBe(0);
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});
