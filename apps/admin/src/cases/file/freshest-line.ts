type Known = { id: string; version: number };
type Page = { lines?: readonly unknown[] };

/** What the cache holds of one list: a page, or the pages that were loaded one after the other. */
type Held = (Page & { pages?: readonly Page[] }) | undefined;

/** The line in its newest version, from whichever page has it. */
export function freshestLine<Line extends Known>(line: Line, held: readonly Held[]): Line {
  const pages = held.flatMap((one) => (one ? [one, ...(one.pages ?? [])] : []));
  const same = pages.flatMap(({ lines = [] }) => lines as readonly Line[]).filter(({ id }) => id === line.id);
  return same.reduce((newest, one) => (one.version > newest.version ? one : newest), line);
}
