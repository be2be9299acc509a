import { canTho } from "./can-tho.ts";
import { predecessorsOf, successorsOf } from "./crosswalk.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { type SplitShare, shareOf } from "./split-share.ts";

/**
 * One line between an old commune and one that took it in. `kept`: it went on as it was, under this or another
 * name; `merged`: whole, together with others; `split`: a part of it.
 */
export type CrosswalkRow = {
  readonly from: string;
  readonly to: string;
  readonly kind: "kept" | "merged" | "split";
  /** Of the old commune; `null` where it was split and nobody has told in what shares. */
  readonly share: number | null;
};

/**
 * Every old commune with every new one that took it in.
 *
 * @example crosswalkRows().filter(({ kind }) => kind === "split").map(({ from, to }) => `${from} to ${to}`)
 */
export function crosswalkRows({
  gazetteer = canTho,
  shares = [],
}: {
  readonly gazetteer?: Gazetteer;
  readonly shares?: readonly SplitShare[];
} = {}): readonly CrosswalkRow[] {
  return gazetteer.units.flatMap((unit) => {
    if (unit.level !== "commune" || unit.until === null) return [];
    const successors = successorsOf({ commune: unit.code, on: unit.until }, gazetteer);
    return successors.map((successor) => {
      const on = successor.from ?? unit.until ?? "9999-12-31";
      const alone = predecessorsOf({ commune: successor.code, on }, gazetteer).length === 1;
      const kind = successors.length > 1 ? "split" : alone ? "kept" : "merged";
      return { from: unit.code, to: successor.code, kind, share: shareOf(unit, successor.code, shares) };
    });
  });
}
