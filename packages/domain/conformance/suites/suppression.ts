import { type CountTable, suppressSmallCounts } from "@tgpl/domain";
import fc from "fast-check";
import { z } from "zod";
import { head, headOf, type Suite } from "../suite.ts";

const count = z.int().min(0);
const shown = count.nullable();
const table = z.strictObject({
  rows: z.array(z.string()),
  columns: z.array(z.string()),
  counts: z.array(z.array(count)),
});

const schema = z.strictObject({
  ...head,
  /** What every result has to meet, whichever way it was found. */
  checks: z.array(z.strictObject({ id: z.string(), says: z.string() })),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      threshold: z.int().min(1),
      table,
      /** The result of this package: it meets every check. Another one may hide other companions. */
      ours: z.strictObject({
        rows: z.array(z.string()),
        columns: z.array(z.string()),
        counts: z.array(z.array(shown)),
        rowTotals: z.array(shown),
        columnTotals: z.array(shown),
        total: shown,
      }),
    }),
  ),
});

/** A hidden figure is `null`. */
export const checks = [
  { id: "shown-is-true", says: "A count or total that is shown is the true one." },
  { id: "small-is-hidden", says: "No count or total from 1 to threshold - 1 is shown." },
  { id: "zero-is-shown", says: "A count of 0 is shown." },
  {
    id: "interval-is-wide",
    says: "Given everything that is shown, that counts are whole and that a hidden figure is at least 1, the least and the most that each hidden figure can be differ by at least the threshold.",
  },
] as const;

export const suppression: Suite = {
  name: "suppression",
  schema,
  make: () => ({
    ...headOf(
      "suppression",
      "A table of counts and a threshold. There is more than one right result: each must meet every check.",
    ),
    checks,
    cases: [...told, ...drawn()].map(([name, counts, threshold]) => {
      const given = tableOf(counts);
      return { name, threshold, table: given, ours: suppressSmallCounts(given, { threshold }) };
    }),
  }),
};

type Told = readonly [name: string, counts: readonly (readonly number[])[], threshold: number];

const told: readonly Told[] = [
  ["one small count, and a neighbour that its total would give away", [[3], [40], [9]], 5],
  ["two small counts that say too much together", [[3], [2], [40]], 5],
  [
    "a small count alone takes the total with it",
    [
      [0, 2, 0],
      [0, 0, 0],
    ],
    5,
  ],
  [
    "nothing is small",
    [
      [5, 70],
      [0, 12],
    ],
    5,
  ],
  ["a threshold of one hides nothing", [[1, 2]], 1],
  ["nothing at all", [], 5],
];

/** Small tables, so that an attacker can be written by trying every table. */
function drawn(): readonly Told[] {
  const size = fc.record({ height: fc.integer({ min: 1, max: 4 }), width: fc.integer({ min: 1, max: 4 }) });
  const any = size.chain(({ height, width }) =>
    fc.record({
      counts: fc.array(fc.array(fc.oneof(fc.nat(6), fc.nat(60)), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
      threshold: fc.constantFrom(3, 5, 10),
    }),
  );
  return fc
    .sample(any, { seed: 5, numRuns: 60 })
    .map(({ counts, threshold }, index): Told => [`drawn ${index + 1}`, counts, threshold]);
}

function tableOf(counts: readonly (readonly number[])[]): CountTable {
  return {
    rows: counts.map((_, index) => `r${index + 1}`),
    columns: (counts[0] ?? []).map((_, index) => `c${index + 1}`),
    counts,
  };
}
