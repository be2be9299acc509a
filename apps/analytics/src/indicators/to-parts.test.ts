import { expect, test } from "vitest";
import { keyLabels } from "./key-labels.ts";
import { toParts } from "./to-parts.ts";

const row = (sex: string, value: number | null, hidden = false) => ({
  key: { sex },
  numerator: value,
  denominator: null,
  value,
  hidden,
});
const labels = keyLabels("sex");
const codes = ({ parts }: ReturnType<typeof toParts>) => parts.map(({ code, cell }) => [code, cell]);

test("Parts stand in the order of the law; one without a row is nothing", () => {
  const parts = toParts({ rows: [row("male", 8)], total: row("", 8) }, { by: "sex", labels, empty: 0 });
  expect(codes(parts)).toEqual(
    labels.filter(({ isOther }) => !isOther).map(({ code }) => [code, code === "male" ? 8 : 0]),
  );
  expect(parts.total).toBe(8);
});

test("A hidden part stays hidden, and so does a hidden total", () => {
  const rows = [row("female", null, true), row("male", null, true)];
  const parts = toParts({ rows, total: row("", null, true) }, { by: "sex", labels, empty: 0 });
  expect(codes(parts).filter(([, cell]) => cell === "hidden")).toHaveLength(2);
  expect(parts.total).toBe("hidden");
});

test("Those of whom it is not known are told where there are any; of nobody there is no share", () => {
  const parts = toParts(
    { rows: [row("unknown", 6)], total: row("", 6) },
    { by: "sex", labels, empty: "missing" },
  );
  expect(codes(parts)).toContainEqual(["unknown", 6]);
  expect(codes(parts)).toContainEqual(["female", "missing"]);
});
