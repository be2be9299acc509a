import { binOf } from "../charts/bins.ts";
import type { PlaceProgress } from "./progress.ts";

type Rated = Pick<PlaceProgress, "code" | "rate" | "hidden" | "target" | "status">;

export type Ranking<Row> = {
  /** Lowest first. */
  ranked: (Row & { rate: number })[];
  hidden: Row[];
  /** Nothing was promised there. */
  withoutTarget: Row[];
};

/** Places by what they reached of what is needed. A hidden place is not ranked: its rank would tell its count. */
export function rankPlaces<Row extends Rated>(rows: readonly Row[]): Ranking<Row> {
  const ranked = rows.flatMap((row) => (row.rate === null ? [] : [{ ...row, rate: row.rate }]));
  return {
    ranked: ranked.sort((a, b) => a.rate - b.rate || a.code.localeCompare(b.code)),
    hidden: rows.filter((row) => row.hidden),
    withoutTarget: rows.filter((row) => !row.hidden && row.rate === null),
  };
}

/** Whether nothing is promised for any place, so that only what was reached can be told. */
export function hasNoTargets(rows: readonly Pick<Rated, "target">[]): boolean {
  return rows.every(({ target }) => target === null);
}

const decisions = 3;

/** The three places furthest behind; fewer, or none, where less is late. */
export function placesToDecide<Row extends Rated>(rows: readonly Row[]): (Row & { rate: number })[] {
  const isLate = ({ status }: Row) => status === "behind" || status === "at-risk";
  return rankPlaces(rows).ranked.filter(isLate).slice(0, decisions);
}

/** The bin of a place on the map. */
export function binOfPlace({ hidden, rate }: Pick<Rated, "hidden" | "rate">) {
  return binOf(hidden ? "hidden" : (rate ?? "no-target"));
}
