import { type LinkedView, type ShownCount, suppressLinkedTables } from "@tgpl/domain";
import type { FamilyCounts } from "./count-family.ts";
import { type FamilyTable, isMadeOf, otherwiseOf, tablesOf, toView } from "./family-tables.ts";
import {
  type FamilyMember,
  type FamilySelection,
  type FigureFamily,
  selectionsOf,
} from "./figure-families.ts";
import { unpublishedViews } from "./unpublished-views.ts";

type Key = Readonly<Record<string, string>>;

/** The figures of one table: a hidden one is `null`, what has none is 0. */
export type TableFigures = ReadonlyMap<string, { readonly key: Key; readonly count: number | null }>;

/** What may be shown of a family, by the position of a selection and the id of a table; what is not there, may not. */
export type FamilyFigures = ReadonlyMap<string, TableFigures>;

export type ProtectOptions = { readonly months: readonly string[]; readonly threshold: number };

/**
 * Decides for all tables of a family at once which figures are hidden. It looks at nothing but the counts, so who
 * asks, for what and in which order makes no difference, and two answers cannot be set against each other.
 *
 * The figures of the city come first. A member whose own would tell or be told by those before it is left out. Of
 * the others it is known then how many matters of each part there are, and nothing else joins one set of
 * dimensions to another: so each set is protected by itself, with these as given. A set that cannot be protected
 * without hiding them is not published.
 */
export function protectFamily(
  family: FigureFamily,
  counts: FamilyCounts,
  options: ProtectOptions,
): FamilyFigures {
  const { members, beside = [] } = family;
  const ask = (kept: FigureFamily["members"]) => toQuestion(family, counts, options, kept);
  const canShow = (kept: FigureFamily["members"]) =>
    [...protectTables(ask(kept), [], []).values()].every(isWhole);
  // What figures of others bound is shown as a whole or not at all.
  if (beside.length > 0) return canShow(members) ? protectTables(ask(members), [], []) : new Map();
  const kept: FamilyMember[] = [];
  for (const one of members) if (canShow([...kept, one])) kept.push(one);
  const question = ask(kept);
  return new Map([...protectTables(question, [], []), ...protectSets(question)]);
}

type Question = ProtectOptions & {
  readonly counts: FamilyCounts;
  readonly parts: readonly string[];
  readonly selections: readonly (FamilySelection & { readonly position: number })[];
};

/** What is published when only some members are: the others no longer tell one part from another. */
function toQuestion(
  family: FigureFamily,
  counts: FamilyCounts,
  options: ProtectOptions,
  members: FigureFamily["members"],
): Question {
  const positions = selectionsOf(family).map(({ selection }) => JSON.stringify(selection));
  const selections = selectionsOf({ ...family, members }).map((one) => ({
    ...one,
    position: positions.indexOf(JSON.stringify(one.selection)),
  }));
  const kept = selections.map(({ position }) => position);
  const toPart = (part = "") => [...part].map((bit, at) => (kept.includes(at) ? bit : "0")).join("");
  const counted = counts.map(({ by, cells }) => ({
    by,
    cells: cells
      .map(({ key, count }) => ({ key: { ...key, part: toPart(key.part) }, count }))
      .filter(({ key }) => key.part.includes("1")),
  }));
  const parts = [...new Set(counted.flatMap(({ cells }) => cells.map(({ key }) => key.part)))].sort();
  return { ...options, counts: counted, parts, selections };
}

function protectSets(question: Question): [string, TableFigures][] {
  // Every part as if it were published: whatever else is changed, these stay as they are.
  const given = question.parts.map((part) => ({ by: [], where: { part: [part] } }));
  const protect = (set: readonly string[]) => protectTables(question, set, given);
  const sets = question.counts.flatMap(({ by }) => {
    const together = protect(by);
    return together.size > 0 ? [together] : otherwiseOf(by).map((one) => protect([one]));
  });
  return sets.flatMap((one) => [...one]);
}

/** The tables that are made of a set of dimensions; none of them where a given figure would have to be hidden. */
function protectTables(
  { counts, parts, selections, months, threshold }: Question,
  set: readonly string[],
  given: readonly LinkedView[],
): FamilyFigures {
  const own = selections.map(({ position, ...selection }) => ({
    position,
    parts: parts.filter((part) => part[position] === "1"),
    tables: tablesOf(selection, months).filter((table) => isMadeOf(table, set)),
  }));
  const published = own.flatMap((one) =>
    one.tables.map((table) => ({
      name: nameOf(one.position, table),
      view: toView(table, one.parts, months),
    })),
  );
  const views = [...given, ...published.map(({ view }) => view), ...unpublishedViews(own, months)];
  const cells = counts.find(({ by }) => set.every((one) => by.includes(one)))?.cells ?? [];
  const shown = suppressLinkedTables({ cells, views }, { threshold });
  if (!given.every((_, index) => shown[index]?.every(({ count }) => count !== null))) return new Map();
  const rows = shown.slice(given.length);
  return new Map(
    published.map(({ name, view }, index) => [name, toFigures(view, rows[index] ?? [])] as const),
  );
}

export function nameOf(position: number, { id }: FamilyTable): string {
  return `${position} ${id}`;
}

export function keyName(by: readonly string[], key: Key): string {
  return JSON.stringify(by.map((one) => key[one]));
}

function toFigures({ by }: LinkedView, shown: readonly ShownCount[]): TableFigures {
  return new Map(shown.map((figure) => [keyName(by, figure.key), figure]));
}

function isWhole(figures: TableFigures): boolean {
  return [...figures.values()].every(({ count }) => count !== null);
}
