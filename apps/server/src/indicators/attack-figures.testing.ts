import { solve } from "yalps";
import { type Counter, MONTHS, type Seen } from "./seen-figures.testing.ts";
import type { Matter } from "./small-city.testing.ts";

/** What an attacker can say of a count that was to stay unknown. */
export type Bounds = {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

type Where = Seen["where"];
type Cell = { readonly set: number; readonly part: string; readonly key: Readonly<Record<string, string>> };
type Target = { readonly counter: Counter; readonly where: Where; readonly value: number };

/** Dimensions whose tables hang together; of all others only the total of each part is common to two of them. */
const SETS = [
  ["district", "commune"],
  ["month"],
  ["disabilityType", "degree"],
  ["ageBand", "ground"],
  ["sex"],
  ["formOfAid"],
  ["fieldOfLaw"],
] as const;

/**
 * An attacker with linear programming: for everything of a family that is hidden, or small and shown nowhere, the
 * least and the most that it can be. Knows which matters there can be, that they are counted once in every set of
 * dimensions, all that was shown, and that what is called hidden is not zero.
 */
export function attackFigures(
  family: Matter["family"],
  seen: readonly Seen[],
  matters: readonly Matter[],
  threshold: number,
): Bounds[] {
  const own = matters.filter((matter) => matter.family === family);
  const figures = withoutTwins(seen.filter(({ counter }) => counter.family === family));
  const parts = [...new Set(figures.flatMap(({ counter }) => counter.parts))];
  const cells = cellsOf(own, parts);
  const rows = [...figures.map((figure) => toRow(cells, figure)), ...tiesOf(cells, parts)];
  return targetsOf(figures, own, threshold).map((target) => {
    const [low, high] = boundsOf(cells, rows, indexesOf(cells, target.counter, target.where));
    return { name: nameOf(target), value: target.value, low, high };
  });
}

function nameOf({ counter, where }: Pick<Seen, "counter" | "where">): string {
  return `${counter.parts.join("+")} ${JSON.stringify(where)}`;
}

/** A figure that is shown once is shown, whatever else says that it is hidden. */
function withoutTwins(seen: readonly Seen[]): Seen[] {
  const found = new Map<string, Seen>();
  for (const figure of seen) {
    const name = `${nameOf(figure)} ${figure.count} ${figure.least}`;
    if (!found.has(name)) found.set(name, figure);
  }
  return [...found.values()];
}

/** Every combination of keys in each set; a commune lies in its district. */
function cellsOf(matters: readonly Matter[], parts: readonly string[]): Cell[] {
  const values = (name: string) =>
    name === "month" ? MONTHS : [...new Set(matters.map(({ key }) => key[name] ?? ""))];
  return SETS.flatMap((set, index) => {
    const keys = set.reduce<Record<string, string>[]>(
      (all, name) => all.flatMap((key) => values(name).map((value) => ({ ...key, [name]: value }))),
      [{}],
    );
    const real = new Set(matters.map(({ key }) => `${key.district} ${key.commune}`));
    return keys
      .filter((key) => index > 0 || real.has(`${key.district} ${key.commune}`))
      .flatMap((key) => parts.map((part) => ({ set: index, part, key })));
  });
}

function indexesOf(cells: readonly Cell[], { parts }: Counter, where: Where): number[] {
  const names = Object.keys(where).map((name) => (name === "complete" ? "degree" : name));
  const set = SETS.findIndex((one) => names.every((name) => (one as readonly string[]).includes(name)));
  return [...cells.keys()].filter((index) => {
    const cell = cells[index];
    return cell?.set === set && parts.includes(cell.part) && isWithin(cell.key, where);
  });
}

function isWithin(key: Readonly<Record<string, string>>, where: Where): boolean {
  return Object.entries(where).every(([name, allowed]) =>
    name === "complete"
      ? [key.disabilityType, key.degree].includes("unknown") !== allowed.includes("yes")
      : allowed.includes(key[name] ?? ""),
  );
}

type LinearRow = { plus: readonly number[]; less: readonly number[]; equal?: number; min?: number };

function toRow(cells: readonly Cell[], { counter, where, count, least }: Seen): LinearRow {
  const plus = indexesOf(cells, counter, where);
  return count === null ? { plus, less: [], min: least } : { plus, less: [], equal: count };
}

/** Each set counts the same matters of each part. */
function tiesOf(cells: readonly Cell[], parts: readonly string[]): LinearRow[] {
  const of = (set: number, part: string) =>
    [...cells.keys()].filter((index) => cells[index]?.set === set && cells[index]?.part === part);
  return parts.flatMap((part) =>
    SETS.slice(1).map((_, index) => ({ plus: of(0, part), less: of(index + 1, part), equal: 0 })),
  );
}

/** All that was asked for, what one count leaves of another in the same place, and single months. */
function targetsOf(figures: readonly Seen[], matters: readonly Matter[], threshold: number): Target[] {
  const shown = figures.filter(({ count }) => count !== null).map(nameOf);
  const rests = figures.flatMap((outer) =>
    figures
      .filter((inner) => JSON.stringify(inner.where) === JSON.stringify(outer.where))
      .filter(({ counter }) => counter.parts.every((part) => outer.counter.parts.includes(part)))
      .map(({ counter }) => ({
        where: outer.where,
        counter: { ...counter, parts: outer.counter.parts.filter((part) => !counter.parts.includes(part)) },
      })),
  );
  const asked = [...figures, ...rests].filter(({ counter }) => counter.parts.length > 0);
  const months = asked.flatMap(({ counter, where }) =>
    (where.month ?? []).map((month) => ({ counter, where: { month: [month] } })),
  );
  const named = new Map([...asked, ...months].map((one) => [nameOf(one), one]));
  return [...named]
    .map(([name, { counter, where }]) => ({ name, counter, where, value: countOf(matters, counter, where) }))
    .filter(
      ({ value, name }) => value > 0 && (value < threshold || (isAsked(name) && !shown.includes(name))),
    );

  function isAsked(name: string): boolean {
    return figures.some((figure) => nameOf(figure) === name);
  }
}

function countOf(matters: readonly Matter[], { parts }: Counter, where: Where): number {
  return matters.filter(({ part, key }) => parts.includes(part) && isWithin(key, where)).length;
}

function boundsOf(
  cells: readonly Cell[],
  rows: readonly LinearRow[],
  target: readonly number[],
): readonly [number, number] {
  const variables = cells.map((_, index): [number, [string, number][]] => [index, []]);
  const add = (name: string, indexes: readonly number[], sign: number) => {
    for (const index of indexes) variables[index]?.[1].push([name, sign]);
  };
  for (const [index, { plus, less }] of rows.entries()) {
    add(`row ${index}`, plus, 1);
    add(`row ${index}`, less, -1);
  }
  add("asked", target, 1);
  const constraints = rows.map(({ equal, min }, index) => {
    const bound = equal === undefined ? { min: min ?? 0 } : { equal };
    return [`row ${index}`, bound] as const;
  });
  const model = { objective: "asked", constraints, variables };
  const low = solve({ ...model, direction: "minimize" });
  const high = solve({ ...model, direction: "maximize" });
  if (low.status !== "optimal") throw new Error(`The attack ended as ${low.status}`);
  return [low.result, high.status === "unbounded" ? Number.POSITIVE_INFINITY : high.result];
}
