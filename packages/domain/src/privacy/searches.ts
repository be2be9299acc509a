import type { FigureSystem } from "./figure-system.ts";
import { getAt } from "./get-at.ts";

/** How long and how hastily a way is looked for. */
export type Search = { readonly haste: number; readonly patience: number };

/** Without hiding anything; at first; and when nothing was found at first. */
export const FREE: Search = { haste: 0, patience: 800 };
export const CHEAPEST: Search = { haste: 0, patience: 1_500 };
export const HASTY: Search = { haste: 2, patience: 3_000 };

export function costOfHiding({ figures }: FigureSystem, positions: readonly number[]): number {
  return positions.reduce((sum, position) => sum + getAt(figures, position).cost, 0);
}
