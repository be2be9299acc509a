import { InvalidInput } from "../input/invalid-input.ts";
import { auditWitnesses } from "./audit-witnesses.ts";
import { toBaseTables } from "./base-tables.ts";
import { createFigureSystem, type FigureSystem } from "./figure-system.ts";
import { getAt } from "./get-at.ts";
import type { LinkedTables, ShownCount } from "./linked-tables.ts";
import { lowerToOne } from "./lower-to-one.ts";
import { protectFigure, type Witnesses } from "./protect-figure.ts";

/**
 * Hides small counts in tables that are published together, so that nobody can work a hidden one out from all of
 * them to an interval narrower than the threshold: not from totals, not from other levels of a hierarchy, not
 * from another view of the same cells. Answers with one list for each view, in its order; that of a view that is
 * not published is empty.
 *
 * For every hidden figure two tables are found that show exactly what is published and differ in that figure by
 * the threshold. Nobody can tell which of them is the true one, so no attack, known or not, gets closer.
 *
 * @example
 * const cells = [
 *   { key: { district: "916" }, count: 3 },
 *   { key: { district: "917" }, count: 40 },
 *   { key: { district: "918" }, count: 50 },
 * ];
 * const views = [{ by: [] }, { by: ["district"] }];
 * const [total, districts] = suppressLinkedTables({ cells, views }, { threshold: 5 });
 * total?.map(({ count }) => count) // [93]
 * districts?.map(({ count }) => count) // [null, null, 50]
 */
export function suppressLinkedTables(
  tables: LinkedTables,
  { threshold }: { readonly threshold: number },
): readonly (readonly ShownCount[])[] {
  if (!Number.isInteger(threshold) || threshold < 1) {
    throw new InvalidInput("threshold", threshold, "a whole number from 1");
  }
  const { counts, groups, ties } = toBaseTables(tables);
  const { system, figureOf } = createFigureSystem(counts, groups, ties);
  hideFigures(system, threshold);
  const shown: ShownCount[][] = tables.views.map(() => []);
  for (const [index, { view, key, published }] of groups.entries()) {
    // A sum of nothing but zeros is no figure.
    const figure = system.figures[getAt(figureOf, index)];
    if (published) getAt(shown, view).push({ key, count: figure?.hidden ? null : (figure?.value ?? 0) });
  }
  return shown;
}

/** Hiding more never makes a proof void, so each figure is settled once, what is hidden beside it after it. */
function hideFigures(system: FigureSystem, threshold: number): void {
  const isSmall = (value: number) => value > 0 && value < threshold;
  const waiting = [...system.figures.keys()].filter((position) =>
    isSmall(getAt(system.figures, position).value),
  );
  const hide = (position: number) => {
    const figure = getAt(system.figures, position);
    if (figure.published) figure.hidden = true;
  };
  waiting.forEach(hide);
  const hideToo = (positions: readonly number[]) => {
    positions.forEach(hide);
    waiting.push(...positions);
  };
  for (const position of [...waiting]) hideToo(lowerToOne(system, position));
  const proofs = new Map<number, Witnesses>();
  for (const position of waiting) {
    const { witnesses, hides } = protectFigure(system, position, threshold);
    proofs.set(position, witnesses);
    hideToo(hides);
  }
  const unproved = auditWitnesses(system, proofs, threshold);
  if (unproved.length > 0) throw new Error(`${unproved.length} hidden figures could be worked out`);
}
