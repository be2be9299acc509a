import { foldVietnamese } from "@tgpl/domain";
import type { Order } from "../filters/filters.ts";
import type { PlaceProgress } from "./progress.ts";

type Named = { name: string; folded: string };

export type ArrangeAsked = {
  rows: readonly PlaceProgress[];
  names: ReadonlyMap<string, Named>;
  order: Order;
  /** Letters of a name, with or without tone marks. */
  find: string;
  compare: (one: string, other: string) => number;
};

/** Places whose name holds the letters: those furthest behind first, or by name. Hidden ones come after. */
export function arrangePlaces({ rows, names, order, find, compare }: ArrangeAsked): PlaceProgress[] {
  const words = foldVietnamese(find);
  const nameOf = ({ code, name }: PlaceProgress) => names.get(code)?.name ?? name;
  const byName = (a: PlaceProgress, b: PlaceProgress) => compare(nameOf(a), nameOf(b));
  return rows
    .filter(({ code, name }) => (names.get(code)?.folded ?? foldVietnamese(name)).includes(words))
    .sort((a, b) => (order === "gap" ? rateOf(a) - rateOf(b) : 0) || byName(a, b));
}

const afterAll = 1e9;

function rateOf({ rate, hidden }: PlaceProgress): number {
  if (rate !== null) return rate;
  return hidden ? afterAll : afterAll + 1;
}
