import { type IndicatorResult, type IndicatorRow, suppressSmallCounts, type TargetPlace } from "@tgpl/domain";

/** Which places must not be shown, the same in every view of an indicator and a period. */
export type HiddenPlaces = {
  city: boolean;
  districts: ReadonlySet<string>;
  communes: ReadonlySet<string>;
  /** Parts of a commune of today that lay in one former district, as `partName` names them. */
  parts: ReadonlySet<string>;
};

type Count = "numerator" | "denominator";
type Communes = Map<string, number>;

/**
 * Decides once what the views by former district and by commune hide, from the counts by both at once: two tables
 * that are each safe alone could give away together what both hide. The communes of a district are a table of their
 * own under its total; where that total would tell them, the district is hidden too.
 */
export function hidePlaces(nested: IndicatorResult, threshold: number): HiddenPlaces {
  const counts: Count[] = nested.total.denominator === null ? ["numerator"] : ["numerator", "denominator"];
  const hidden = counts.map((count) => hideCounts(toDistricts(nested.rows, count), threshold));
  const all = <Name>(namesOf: (one: (typeof hidden)[number]) => Iterable<Name>) =>
    new Set(hidden.flatMap((one) => [...namesOf(one)]));
  const parts = all((one) => one.parts);
  const communes = new Set([...parts].map((part) => part.split("/")[1] ?? ""));
  return { city: hidden.some((one) => one.city), districts: all((one) => one.districts), communes, parts };
}

export function partName(district: string, commune: string): string {
  return `${district}/${commune}`;
}

function toDistricts(rows: readonly IndicatorRow[], count: Count): Map<string, Communes> {
  const districts = new Map<string, Communes>();
  for (const row of rows) {
    const { district = "", commune = "" } = row.key;
    const communes = districts.get(district) ?? new Map<string, number>();
    districts.set(district, communes.set(commune, row[count] ?? 0));
  }
  return districts;
}

function hideCounts(districts: Map<string, Communes>, threshold: number) {
  const within = new Map([...districts].map(([code, communes]) => [code, hideCommunes(communes, threshold)]));
  const fragile = [...within].filter(([, own]) => own.total === null).map(([code]) => code);
  const table = suppressSmallCounts(toDistrictTable(districts, fragile), { threshold });
  const hidden = new Set(table.rows.filter((_, index) => table.rowTotals[index] === null));
  const parts = [...districts].flatMap(([code, communes]) => {
    const names = hidden.has(code) ? [...communes.keys()] : (within.get(code)?.hidden ?? []);
    return names.map((commune) => partName(code, commune));
  });
  return { city: table.total === null, districts: hidden, parts };
}

function hideCommunes(communes: Communes, threshold: number) {
  const rows = [...communes.keys()];
  const counts = [...communes.values()].map((count) => [count]);
  const table = suppressSmallCounts({ rows, columns: [""], counts }, { threshold });
  return { total: table.total, hidden: rows.filter((_, index) => table.counts[index]?.[0] === null) };
}

/** One column of district totals; a district whose total would tell its communes brings each as a column instead. */
function toDistrictTable(districts: Map<string, Communes>, fragile: readonly string[]) {
  const columns = [
    "",
    ...fragile.flatMap((code) => [...(districts.get(code)?.keys() ?? [])].map((one) => partName(code, one))),
  ];
  const counts = [...districts].map(([code, communes]) => {
    const total = [...communes.values()].reduce((sum, count) => sum + count, 0);
    const split = new Map([...communes].map(([commune, count]) => [partName(code, commune), count]));
    return columns.map((column) =>
      fragile.includes(code) ? (split.get(column) ?? 0) : column === "" ? total : 0,
    );
  });
  return { rows: [...districts.keys()], columns, counts };
}

export function isPlaceHidden({ districts, communes }: HiddenPlaces, place: TargetPlace): boolean {
  if (!place) return false;
  return (place.level === "district" ? districts : communes).has(place.code);
}

/** Whether a row by district or by commune is hidden, in the city or within a place that is itself shown. */
export function isPlaceRowHidden(
  hidden: HiddenPlaces,
  { district, commune }: IndicatorRow["key"],
  place: TargetPlace,
): boolean {
  if (district !== undefined) return !place && hidden.districts.has(district);
  if (commune === undefined) return false;
  if (!place) return hidden.communes.has(commune);
  return place.level === "district" && hidden.parts.has(partName(place.code, commune));
}
