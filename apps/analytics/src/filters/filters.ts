import { headlineIndicators } from "@tgpl/domain";
import { oneOf } from "@tgpl/ui/one-of.ts";

export const levels = ["district", "commune"] as const;
export type Level = (typeof levels)[number];

export const breakdowns = ["disabilityType", "degree", "sex", "formOfAid"] as const;
export type Breakdown = (typeof breakdowns)[number];

export const views = ["chart", "both", "table"] as const;
export type View = (typeof views)[number];

export const orders = ["gap", "name"] as const;
export type Order = (typeof orders)[number];

/** Everything that can be chosen, as it stands in the address; what is left out has its usual value. */
export type Filters = {
  year?: number | undefined;
  level?: Level | undefined;
  /** The code of a former district: its communes are shown. */
  place?: string | undefined;
  indicator?: string | undefined;
  by?: Breakdown | undefined;
  view?: View | undefined;
  order?: Order | undefined;
  /** Letters of a place's name. */
  find?: string | undefined;
};

/** What is not understood is left out: an address typed by hand never breaks a page. */
export function readFilters(search: Record<string, unknown>): Filters {
  const filters: Filters = {
    year: readYear(search.year),
    level: oneOf(levels, search.level),
    place: readMatch(search.place, /^\d{3}$/),
    indicator: headlineIndicators.find(({ id }) => id === search.indicator)?.id,
    by: oneOf(breakdowns, search.by),
    view: oneOf(views, search.view),
    order: oneOf(orders, search.order),
    find: readMatch(search.find, /^.{1,60}$/),
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

function readYear(value: unknown): number | undefined {
  const year = Number(value);
  return Number.isInteger(year) && year >= 2018 && year <= 2199 ? year : undefined;
}

function readMatch(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === "string" && pattern.test(value) ? value : undefined;
}
