import fc from "fast-check";
import { hierarchyViews } from "./hierarchy-views.ts";
import type { LinkedCell, LinkedTables } from "./linked-tables.ts";

const by = (...views: string[]) => views.map((view) => ({ by: view === "" ? [] : view.split(" ") }));

type Sizes = Readonly<Record<string, number>>;

/** Every combination of keys `a0`, `a1` … with counts that are sparse, small, or large. */
function anyCells(sizes: Sizes, complete: (key: Record<string, string>) => Record<string, string>) {
  const keys = Object.entries(sizes).reduce<Record<string, string>[]>(
    (all, [name, size]) =>
      all.flatMap((key) => Array.from({ length: size }, (_, i) => ({ ...key, [name]: name + i }))),
    [{}],
  );
  const count = fc
    .constantFrom(2, 5, 14, 60)
    .chain((highest) => fc.constantFrom(0, 1, 3).map((zeros) => ({ highest, zeros })));
  return count
    .chain(({ highest, zeros }) => {
      const one = fc.oneof(
        { weight: zeros, arbitrary: fc.constant(0) },
        { weight: 3, arbitrary: fc.nat(highest) },
      );
      return fc.array(one, { minLength: keys.length, maxLength: keys.length });
    })
    .map((counts): LinkedCell[] => keys.map((key, i) => ({ key: complete(key), count: counts[i] ?? 0 })));
}

function anyTables(
  sizes: fc.Arbitrary<Sizes>,
  { views, dependent }: Omit<LinkedTables, "cells">,
  complete: (key: Record<string, string>) => Record<string, string> = (key) => key,
): fc.Arbitrary<LinkedTables> {
  return sizes
    .chain((size) => anyCells(size, complete))
    .map((cells) => (dependent ? { cells, views, dependent } : { cells, views }));
}

const size = (min: number, max: number) => fc.integer({ min, max });
const two = fc.record({ a: size(1, 4), b: size(1, 4) });
const three = fc.record({ a: size(2, 3), b: size(2, 2), c: size(2, 3) });
const places = fc.record({ commune: size(1, 6), b: size(1, 3) });
/** Two or three communes to a district. */
const inDistrict = (key: Record<string, string>) => ({
  ...key,
  district: `d${Math.floor(Number(key.commune?.slice(-1)) / 2.5)}`,
});

/** What is published together, from a list to views that run in a circle. */
export const anyPublication: Readonly<Record<string, fc.Arbitrary<LinkedTables>>> = {
  "a list with its total": anyTables(fc.record({ a: size(1, 6) }), { views: by("", "a") }),
  "a table of two ways": anyTables(two, { views: by("", "a", "b", "a b") }),
  "a table without totals": anyTables(two, { views: by("a b") }),
  "a hierarchy": anyTables(places, { views: hierarchyViews(["district", "commune"], ["b"]) }, inDistrict),
  "a hierarchy with a view beside it": anyTables(
    places,
    { views: by("", "district", "commune", "b", "district b"), dependent: [["district", "commune"]] },
    inDistrict,
  ),
  "a hierarchy with two breakdowns and a list beside it": anyTables(
    fc.record({ commune: size(2, 5), b: size(2, 2), c: size(2, 2) }),
    {
      views: by("", "district", "commune", "b", "c", "district b", "district c"),
      dependent: [["district", "commune"]],
    },
    inDistrict,
  ),
  "views that share a dimension": anyTables(three, {
    views: by("", "a", "b", "c", "a b", "a c"),
    dependent: [],
  }),
  "views that share nothing but their total": anyTables(three, {
    views: by("", "a", "b", "c"),
    dependent: [],
  }),
  "views that run in a circle": anyTables(three, {
    views: by("", "a", "b", "c", "a b", "b c", "a c"),
    dependent: [],
  }),
  "views of dimensions that depend on each other": anyTables(three, { views: by("", "a b", "a c", "c") }),
};
