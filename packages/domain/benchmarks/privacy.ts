import { canThoUnits } from "../src/places/can-tho-units.ts";
import { hierarchyViews } from "../src/privacy/hierarchy-views.ts";
import type { LinkedTables, ShownCount } from "../src/privacy/linked-tables.ts";
import { suppressLinkedTables } from "../src/privacy/suppress-linked-tables.ts";
import { suppressSmallCounts } from "../src/privacy/suppress-small-counts.ts";

/**
 * How much processor time the city's tables take, and how much of them stays to be seen, beside the two things that one would do
 * without this package: hide the whole row and column of each small count, and hide each table alone (which is
 * not safe: the tables give one another away). Read the shares and the ratios; times depend on the machine.
 *
 * node --conditions=@tgpl/source benchmarks/privacy.ts
 */
const threshold = 5;
const communes = canThoUnits.filter(({ level, until }) => level === "commune" && until === null);
const types = Array.from({ length: 7 }, (_, index) => `t${index}`);

/** A linear congruential generator: the same figures on every machine. */
function createDraw(): (limit: number) => number {
  let state = 42;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * limit);
  };
}

function cityTables(countOf: (draw: (limit: number) => number, type: number) => number): LinkedTables {
  const draw = createDraw();
  const cells = communes.flatMap(({ code, formerDistrict }) =>
    types.map((type, index) => ({
      key: { commune: code, district: formerDistrict ?? "", type },
      count: countOf(draw, index),
    })),
  );
  return { cells, views: hierarchyViews(["district", "commune"], ["type"]) };
}

/** One screen: ten views of the same cases, which are drawn one by one. */
function screenTables(caseCount: number): LinkedTables {
  const draw = createDraw();
  const cells = Array.from({ length: caseCount }, () => {
    const commune = communes[Math.floor((draw(103) * draw(103)) / 103)];
    const key = {
      commune: commune?.code ?? "",
      district: commune?.formerDistrict ?? "",
      sex: `s${draw(2)}`,
      degree: `g${draw(3)}`,
      type: `t${Math.min(draw(8), draw(8))}`,
      month: `m${draw(11)}`,
    };
    return { key, count: 1 };
  });
  const by = [[], ["district"], ["commune"], ["sex"], ["degree"], ["type"], ["month"]];
  const pairs = [
    ["district", "sex"],
    ["district", "degree"],
    ["district", "type"],
  ];
  return {
    cells,
    views: [...by, ...pairs].map((one) => ({ by: one })),
    dependent: [["district", "commune"]],
  };
}

type Shown = readonly (readonly ShownCount[])[];

/** Everything that lies in the row or in the column of a small count, on the levels of places and above. */
function hideRowsAndColumns(tables: LinkedTables): Shown {
  const truth = suppressLinkedTables(tables, { threshold: 1 });
  const isSmall = (count: number | null) => count !== null && count > 0 && count < threshold;
  const small = truth.flat().filter(({ count }) => isSmall(count));
  const keys = new Set(
    small.flatMap(({ key }) => Object.entries(key).map(([name, value]) => `${name} ${value}`)),
  );
  const isHit = ({ key }: ShownCount) =>
    Object.entries(key).some(([name, value]) => keys.has(`${name} ${value}`));
  return truth.map((rows) => rows.map((row) => (isHit(row) ? { ...row, count: null } : row)));
}

/** Each table of two ways alone, by the flows in its network. */
function hideOneByOne({ cells, views }: LinkedTables): Shown {
  return views.map(({ by }) => {
    const [view = []] = suppressLinkedTables({ cells, views: [{ by }] }, { threshold: 1 });
    const [first = "", second = ""] = by;
    const rows = [...new Set(view.map(({ key }) => key[first] ?? ""))];
    const columns = [...new Set(view.map(({ key }) => key[second] ?? ""))];
    const at = (row: string, column: string) =>
      view.find(({ key }) => (key[first] ?? "") === row && (key[second] ?? "") === column)?.count ?? 0;
    const counts = rows.map((row) => columns.map((column) => at(row, column)));
    const table = suppressSmallCounts({ rows, columns, counts }, { threshold });
    return view.map(({ key }) => ({
      key,
      count: table.counts[rows.indexOf(key[first] ?? "")]?.[columns.indexOf(key[second] ?? "")] ?? null,
    }));
  });
}

function measure(name: string, hide: () => Shown): string {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage().user;
    hide();
    return (process.cpuUsage().user - start) / 1000;
  }).sort((a, b) => a - b);
  const figures = hide().flat();
  const hidden = figures.filter(({ count }) => count === null).length;
  const share = ((100 * (figures.length - hidden)) / figures.length).toFixed(1);
  return `  ${name.padEnd(34)} ${(times[2] ?? 0).toFixed(0).padStart(6)} ms  ${share.padStart(5)} % shown`;
}

const inputs: [string, LinkedTables][] = [
  ["Counts of 0 to 11, two in three of them zero", cityTables((draw) => (draw(3) === 0 ? draw(12) : 0))],
  ["Counts of 0 to 8, one type up to 39", cityTables((draw, type) => draw(type === 0 ? 40 : 9))],
  ["Counts of 0 to 199", cityTables((draw) => draw(200))],
  ["A screen of ten views, 1,000 cases", screenTables(1_000)],
  ["A screen of ten views, 10,000 cases", screenTables(10_000)],
];
for (const [name, tables] of inputs) {
  console.log(`${name}: ${communes.length} communes, 28 districts`);
  console.log(measure("linked tables (safe together)", () => suppressLinkedTables(tables, { threshold })));
  console.log(measure("whole rows and columns", () => hideRowsAndColumns(tables)));
  console.log(measure("each table alone (not safe)", () => hideOneByOne(tables)));
}
