import { changeOf, type FigureSystem, isTie } from "./figure-system.ts";
import type { Witnesses } from "./protect-figure.ts";

/**
 * The positions of hidden figures without proof. It knows nothing of how figures were hidden: it only checks that
 * both tables of each proof show what is published, hold no count that cannot be, and lie the threshold apart.
 */
export function auditWitnesses(
  system: FigureSystem,
  proofs: ReadonlyMap<number, Witnesses>,
  threshold: number,
): readonly number[] {
  const needing = [...system.figures.entries()].filter(
    ([, { published, hidden, value }]) => hidden || (!published && value > 0 && value < threshold),
  );
  return needing.flatMap(([position, figure]) => {
    const proof = proofs.get(position);
    if (!proof || !isPlausible(system, proof.low) || !isPlausible(system, proof.high)) return [position];
    const apart = changeOf(figure, proof.high) - changeOf(figure, proof.low);
    return apart >= threshold ? [] : [position];
  });
}

function isPlausible({ counts, figures }: FigureSystem, changes: ReadonlyMap<number, number>): boolean {
  return (
    [...changes].every(([cell, change]) => (counts[cell] ?? 0) + change >= 0) &&
    figures.every((figure) => {
      if (!figure.published && !isTie(figure)) return true;
      const change = changeOf(figure, changes);
      return figure.hidden ? figure.value + change >= 1 : change === 0;
    })
  );
}
