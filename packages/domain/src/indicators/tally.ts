import type { Period, PlainDate } from "../dates/plain-date.ts";
import { latestCommuneOf } from "../places/crosswalk.ts";
import type { Gazetteer, Place } from "../places/gazetteer.ts";
import type { TargetPlace } from "../plan/target.ts";
import type { Dimension } from "./dimension.ts";
import { communeKey, districtKey, fieldOf, keyOfFact, placeOf } from "./key-of-fact.ts";
import type { PlanFact } from "./plan-fact.ts";
import { findCountedDay } from "./select-facts.ts";
import type { CommunesOfToday, Selection } from "./selection.ts";

export type TallyQuestion = {
  readonly period: Period;
  readonly by: readonly Dimension[];
  readonly place: TargetPlace;
  readonly gazetteer: Gazetteer;
  /** The field that a median is taken of. */
  readonly value?: string | undefined;
};

/** The keys of a row in the order of the dimensions, and what was counted for it. */
export type Cell = {
  readonly keys: readonly string[];
  amount: number;
  /** How often each value of the field occurs that a median is taken of. */
  readonly values: Map<number, number>;
};

export type Tally = { readonly add: (fact: PlanFact) => void; readonly cells: () => Iterable<Cell> };

/** Counts what a selection takes, fact by fact; it keeps rows, not facts. */
export function createTally(selection: Selection | CommunesOfToday, question: TallyQuestion): Tally {
  if ("places" in selection) return communesTally(question);
  const { counts } = selection;
  if (counts && "distinct" in counts) return distinctTally(selection, counts, question);
  if (counts && "latest" in counts) return latestTally(selection, counts.latest, question);
  return plainTally(selection, counts?.sum, question);
}

/** One for each fact, or the number in one of its fields. */
function plainTally(selection: Selection, sum: string | undefined, question: TallyQuestion): Tally {
  const cells = new Map<string, Cell>();
  const add = (fact: PlanFact): void => {
    const day = findCountedDay(fact, selection, question.period);
    if (!day || !isIn(placeOf(fact), question)) return;
    const value = question.value === undefined ? null : fieldOf(fact, question.value);
    // What has no value cannot stand in a median, nor in the number of facts behind it.
    if (question.value !== undefined && typeof value !== "number") return;
    const cell = cellOf(cells, keysOf(fact, placeOf(fact), day, question));
    cell.amount += sum === undefined ? 1 : numberOf(fact, sum);
    if (typeof value === "number") cell.values.set(value, (cell.values.get(value) ?? 0) + 1);
  };
  return { add, cells: () => cells.values() };
}

type First = { readonly day: PlainDate; readonly id: string; readonly keys: readonly string[] };

/** One for each different value, in the row of its first fact; memory grows with the values, not with the facts. */
function distinctTally(
  selection: Selection,
  { distinct, eachYear }: { readonly distinct: string; readonly eachYear?: true },
  question: TallyQuestion,
): Tally {
  const firsts = new Map<string, First>();
  const add = (fact: PlanFact): void => {
    const day = findCountedDay(fact, selection, question.period);
    const place = distinct === "commune" ? ofToday(placeOf(fact), question.gazetteer) : placeOf(fact);
    if (!day || !isIn(place, question)) return;
    const value = distinct === "commune" ? place?.commune : fieldOf(fact, distinct);
    if (value === null || value === undefined) return;
    const name = eachYear ? `${day.slice(0, 4)}/${value}` : String(value);
    const first = firsts.get(name);
    if (first && (first.day < day || (first.day === day && first.id <= fact.id))) return;
    firsts.set(name, { day, id: fact.id, keys: keysOf(fact, place, day, question) });
  };
  return { add, cells: () => oneEach([...firsts.values()].map(({ keys }) => keys)) };
}

/** A commune of today lies in one former district only, that of its seat, whatever lay where before. */
function ofToday(place: Place | null, gazetteer: Gazetteer): Place | null {
  if (!place) return null;
  const { code, from } = latestCommuneOf(place, gazetteer);
  return { commune: code, on: from ?? place.on };
}

type LastDay = { readonly on: PlainDate; readonly cells: Map<string, Cell> };

/** Of each commune of today the numbers of its last day; memory grows with the communes. */
function latestTally(selection: Selection, field: string, question: TallyQuestion): Tally {
  const communes = new Map<string, LastDay>();
  const add = (fact: PlanFact): void => {
    const on = findCountedDay(fact, selection, question.period);
    if (!on || !isIn(placeOf(fact), question)) return;
    const commune = communeKey(placeOf(fact), question.gazetteer);
    const known = communes.get(commune);
    if (known && known.on > on) return;
    const last = known?.on === on ? known : { on, cells: new Map<string, Cell>() };
    communes.set(commune, last);
    cellOf(last.cells, keysOf(fact, placeOf(fact), on, question)).amount += numberOf(fact, field);
  };
  return { add, cells: () => [...communes.values()].flatMap(({ cells }) => [...cells.values()]) };
}

function communesTally({ by, place, gazetteer }: TallyQuestion): Tally {
  const ofToday = gazetteer.units.filter(({ level, until }) => level === "commune" && until === null);
  const within = ofToday.filter(
    ({ code, formerDistrict }) =>
      place === null || place.code === (place.level === "commune" ? code : formerDistrict),
  );
  const keys = within.map(({ code, formerDistrict }) =>
    by.map((dimension) => (dimension === "commune" ? code : (formerDistrict ?? "unknown"))),
  );
  return { add: () => {}, cells: () => oneEach(keys) };
}

function oneEach(rows: readonly (readonly string[])[]): Iterable<Cell> {
  const cells = new Map<string, Cell>();
  for (const keys of rows) cellOf(cells, keys).amount += 1;
  return cells.values();
}

function keysOf(
  fact: PlanFact,
  place: Place | null,
  day: PlainDate,
  { by, gazetteer }: TallyQuestion,
): readonly string[] {
  return by.map((dimension) => {
    if (dimension === "commune") return communeKey(place, gazetteer);
    if (dimension === "district") return districtKey(place, gazetteer);
    return keyOfFact(fact, dimension, day, gazetteer);
  });
}

/** The cell of a row, made when it is first asked for. */
function cellOf(cells: Map<string, Cell>, keys: readonly string[]): Cell {
  const name = JSON.stringify(keys);
  const cell = cells.get(name) ?? { keys, amount: 0, values: new Map() };
  cells.set(name, cell);
  return cell;
}

function isIn(place: Place | null, { place: wanted, gazetteer }: TallyQuestion): boolean {
  if (!wanted) return true;
  const key = wanted.level === "district" ? districtKey(place, gazetteer) : communeKey(place, gazetteer);
  return key === wanted.code;
}

function numberOf(fact: PlanFact, field: string): number {
  return Number(fieldOf(fact, field) ?? 0);
}
