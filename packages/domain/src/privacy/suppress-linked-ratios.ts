import { InvalidInput } from "../input/invalid-input.ts";
import { getAt } from "./get-at.ts";
import type { LinkedTables, LinkedView } from "./linked-tables.ts";
import { suppressLinkedTables } from "./suppress-linked-tables.ts";

/** A cell of a share: of `denominator` things, `numerator` are of the kind that the share tells. */
export type RatioCell = {
  readonly key: Readonly<Record<string, string>>;
  readonly numerator: number;
  readonly denominator: number;
};

/** Linked tables whose cells are a numerator and a denominator. */
export type LinkedRatios = Omit<LinkedTables, "cells"> & { readonly cells: readonly RatioCell[] };

/** A ratio that may be shown; `null` = hidden. */
export type ShownRatio = {
  readonly key: Readonly<Record<string, string>>;
  readonly numerator: number | null;
  readonly denominator: number | null;
};

const PART = "part of the whole";

/**
 * Hides small counts of shares in tables that are published together. Beside numerators and denominators what is
 * left of them is protected: that 3 of 48 requests were not served must not follow from 48 and 45. A share may be
 * shown where both of its counts are.
 *
 * @example
 * const cells = [
 *   { key: { district: "916" }, numerator: 45, denominator: 48 },
 *   { key: { district: "917" }, numerator: 60, denominator: 90 },
 * ];
 * const [districts] = suppressLinkedRatios({ cells, views: [{ by: ["district"] }] }, { threshold: 5 });
 * districts?.map(({ numerator, denominator }) => [numerator, denominator]) // [[null, 48], [60, 90]]
 */
export function suppressLinkedRatios(
  { cells, views, ...structure }: LinkedRatios,
  options: { readonly threshold: number },
): readonly (readonly ShownRatio[])[] {
  const parts = {
    cells: cells.flatMap(splitCell),
    views: [...views, ...views.flatMap(partsOf)],
    ...structure,
  };
  const shown = suppressLinkedTables(parts, options);
  return views.map((_, index) => {
    const numerators = getAt(shown, views.length + 2 * index);
    const found = new Map(numerators.map(({ key, count }) => [JSON.stringify(key), count]));
    return getAt(shown, index).map(({ key, count }) => ({
      key,
      numerator: found.get(JSON.stringify(key)) ?? null,
      denominator: count,
    }));
  });
}

function splitCell({ key, numerator, denominator }: RatioCell, index: number) {
  if (numerator > denominator) {
    throw new InvalidInput(`cells.${index}.numerator`, numerator, `at most the denominator, ${denominator}`);
  }
  return [
    { key: { ...key, [PART]: "numerator" }, count: numerator },
    { key: { ...key, [PART]: "rest" }, count: denominator - numerator },
  ];
}

/** The numerators of a view, and what they leave of the denominators: nobody is shown that, and nobody may know. */
function partsOf(view: LinkedView): readonly LinkedView[] {
  const only = (part: string) => ({ ...view, where: { ...view.where, [PART]: [part] } });
  return [only("numerator"), { ...only("rest"), published: false }];
}
