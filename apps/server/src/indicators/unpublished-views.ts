import type { LinkedView } from "@tgpl/domain";
import { type FamilyTable, toView } from "./family-tables.ts";

/** What a selection of a family takes, by parts, and the tables in which it is published. */
export type PublishedSelection = {
  readonly parts: readonly string[];
  readonly tables: readonly FamilyTable[];
};

/**
 * What is shown nowhere but follows from what is: single months, and what one selection leaves of another that holds
 * it. That 3 of 48 requests were not served must not follow from 48 and 45.
 */
export function unpublishedViews(
  selections: readonly PublishedSelection[],
  months: readonly string[],
): LinkedView[] {
  const rests = selections.flatMap((outer) => selections.flatMap((inner) => restOf(outer, inner) ?? []));
  const views = [...selections, ...rests].flatMap(({ parts, tables }, index) => [
    // A selection itself is published.
    ...(index < selections.length ? [] : tables.map((table) => toView(table, parts, months))),
    ...(tables.some(({ until }) => until) ? monthsOf(parts, months) : []),
  ]);
  return views.map((view) => ({ ...view, published: false }));
}

/** What an inner selection leaves of an outer one, in the tables that both are published in. */
function restOf(outer: PublishedSelection, inner: PublishedSelection): PublishedSelection | undefined {
  if (outer === inner || !inner.parts.every((part) => outer.parts.includes(part))) return;
  const parts = outer.parts.filter((part) => !inner.parts.includes(part));
  const ids = new Set(inner.tables.map(({ id }) => id));
  return { parts, tables: outer.tables.filter(({ id }) => ids.has(id)) };
}

function monthsOf(parts: readonly string[], months: readonly string[]): LinkedView[] {
  return months.map((month) => ({ by: [], where: { part: parts, month: [month] } }));
}
