import { type Dimension, getIndicator, type IndicatorDefinition, type Selection } from "@tgpl/domain";

/** What is published of an indicator beside its figure of the city. */
export type TableGroup = "districts" | "communes" | "features" | "months";

export type FamilyMember = { readonly indicator: string; readonly tables: readonly TableGroup[] };

/**
 * Indicators that count the same matters by the same day, so that one of them tells something of another: their
 * small counts are hidden together.
 */
export type FigureFamily = {
  readonly id: string;
  readonly members: readonly FamilyMember[];
  /** Figures of other families that bound these. Then all of these are shown, or none is. */
  readonly beside?: readonly string[];
};

const everything = ["districts", "communes", "features", "months"] as const;
const clock = ["districts", "features", "months"] as const;

/**
 * What is published of each indicator whose small counts are hidden. The more is published, the more must be hidden:
 * with a few hundred cases a year, tables of districts by features or by months are blank, and what they show would
 * cost the districts their totals. What is not on the first page gives way to what is.
 */
export const figureFamilies: readonly FigureFamily[] = [
  {
    id: "requests",
    members: [
      { indicator: "requests-served", tables: everything },
      { indicator: "requests-received", tables: [] },
    ],
  },
  {
    id: "cases-accepted",
    members: [
      { indicator: "cases-accepted", tables: everything },
      { indicator: "cases-by-form", tables: everything },
      { indicator: "persons-served", tables: ["districts"] },
    ],
  },
  { id: "cases-closed", members: [{ indicator: "cases-closed", tables: everything }] },
  {
    // Cases in work less those accepted are those carried over; their days overlap with those of other years.
    id: "cases-in-work",
    members: [
      { indicator: "cases-in-work", tables: [] },
      { indicator: "person-times-served", tables: [] },
      { indicator: "person-times-outside-column-14", tables: [] },
    ],
    beside: ["cases-accepted", "cases-closed"],
  },
  { id: "providers", members: [{ indicator: "providers-with-cases", tables: ["features"] }] },
  { id: "appointments", members: [{ indicator: "appointments-in-time", tables: clock }] },
  { id: "advice-answers", members: [{ indicator: "advice-answers-in-time", tables: clock }] },
  {
    // Persons with disabilities are some of those who came; who was advised is not told apart from either.
    id: "outreach",
    members: [
      { indicator: "outreach-participants", tables: everything },
      { indicator: "outreach-pwd-participants", tables: everything },
    ],
  },
  { id: "outreach-advice", members: [{ indicator: "outreach-persons-advised", tables: everything }] },
  {
    id: "survey",
    members: [
      { indicator: "people-surveyed", tables: everything },
      { indicator: "survey-knows-legal-aid", tables: ["districts"] },
      { indicator: "survey-has-legal-need", tables: ["districts"] },
    ],
  },
  { id: "file-handovers", members: [{ indicator: "file-handovers-in-time", tables: clock }] },
  { id: "agency-notices-12h", members: [{ indicator: "agency-notices-within-12h", tables: clock }] },
  { id: "agency-notices-24h", members: [{ indicator: "agency-notices-within-24h", tables: clock }] },
  { id: "notices-accepted", members: [{ indicator: "days-from-notice-to-acceptance", tables: clock }] },
  // So few in a year that a table of them would be blank.
  { id: "cancellations", members: [{ indicator: "cancellations-told-in-time", tables: [] }] },
  { id: "substitutes", members: [{ indicator: "substitutes-in-time", tables: [] }] },
  { id: "replacements", members: [{ indicator: "replacements-in-time", tables: [] }] },
  { id: "complaints", members: [{ indicator: "complaints-answered-in-time", tables: [] }] },
];

/** A median is shown where these show their count, because as many matters are behind it. */
const countedBy: Readonly<Record<string, string>> = { "days-to-acceptance": "cases-accepted" };

/** Whose counts decide what is shown of an indicator: those of another, or its own. */
export function countedAs({ id }: Pick<IndicatorDefinition, "id">): string {
  return countedBy[id] ?? id;
}

/** The family that decides what is shown of an indicator. */
export function findFamily(definition: Pick<IndicatorDefinition, "id">): FigureFamily | undefined {
  const id = countedAs(definition);
  return figureFamilies.find(({ members }) => members.some(({ indicator }) => indicator === id));
}

/** What is counted once for all indicators of a family that count it, and where it is published. */
export type FamilySelection = {
  readonly selection: Selection;
  readonly tables: readonly TableGroup[];
  readonly features: IndicatorDefinition["disaggregations"];
};

/** The selections of a family, each once. */
export function selectionsOf({ members, beside = [] }: FigureFamily): readonly FamilySelection[] {
  const found = new Map<string, FamilySelection>();
  const all = [...members, ...beside.map((indicator): FamilyMember => ({ indicator, tables: [] }))];
  for (const { indicator, tables } of all) {
    const definition = getIndicator(indicator);
    for (const selection of partsOf(definition)) {
      const name = JSON.stringify(selection);
      const before = found.get(name)?.tables ?? [];
      const features = definition.disaggregations.filter((one) => !notFeatures.includes(one));
      found.set(name, { selection, tables: [...new Set([...before, ...tables])], features });
    }
  }
  return [...found.values()];
}

/** An agency is named on the page of who was late, to those whose work it is; no published table names it. */
export const UNNAMED: Dimension = "agency";
const notFeatures: readonly string[] = ["commune", "district", "month", UNNAMED];

function partsOf({ numerator, denominator }: IndicatorDefinition): readonly Selection[] {
  if (!denominator) return [numerator];
  if ("places" in denominator) throw new Error("A share of places has no small counts of matters.");
  return [numerator, denominator];
}

/** The positions of numerator and denominator among the selections of a family. */
export function positionsOf(family: FigureFamily, definition: IndicatorDefinition) {
  const names = selectionsOf(family).map(({ selection }) => JSON.stringify(selection));
  const [numerator = -1, denominator] = partsOf(definition).map((one) => names.indexOf(JSON.stringify(one)));
  return { numerator, denominator: denominator ?? null };
}
