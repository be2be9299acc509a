import { DataFault } from "../data-fault.ts";
import { WrongUse } from "../wrong-use.ts";
import { type ColumnName, columnNames, findColumn } from "./column.ts";

/** A column of this file: what it holds, and how its header is written there. */
export type Column = { readonly name: ColumnName; readonly header: string; readonly index: number };

export type Header = { readonly columns: readonly Column[]; readonly leftOut: readonly string[] };

/**
 * What each column of the file means. A header that nobody knows is refused, because a misspelled one would make the
 * fact of everybody unknown; with `skipUnknown` it is left out and told.
 */
export function readHeader(
  cells: readonly string[],
  file: string,
  { skipUnknown }: { skipUnknown: boolean },
): Header {
  const all = cells.map((header, index) => ({ header: header.trim(), index, name: findColumn(header) }));
  const columns = all.flatMap(({ header, index, name }) => (name ? [{ header, index, name }] : []));
  const leftOut = all.filter(({ name }) => !name);
  const [first] = leftOut;
  if (first && !skipUnknown) throw unknownHeader(first.header, first.index, file);
  checkOnce(columns, file);
  if (!columns.some(({ name }) => name === "id")) {
    throw new DataFault(
      { file, line: 1, column: null },
      { field: "id", value: undefined, allowed: "an id, by which the person is found again" },
    );
  }
  return { columns, leftOut: leftOut.map(({ header }) => header) };
}

function unknownHeader(header: string, index: number, file: string): WrongUse {
  const known = columnNames.join(", ");
  const shown = header === "" ? `#${index + 1}` : header;
  return new WrongUse({
    vi: `${file}:1:${index + 1}: không hiểu cột “${shown}”. Các cột: ${known}. Bỏ qua các cột khác: --skip-unknown.`,
    en: `${file}:1:${index + 1}: column “${shown}” is not known. Columns: ${known}. To leave others out: --skip-unknown.`,
  });
}

function checkOnce(columns: readonly Column[], file: string): void {
  const seen = new Map<ColumnName, Column>();
  for (const column of columns) {
    const before = seen.get(column.name);
    if (before) {
      throw new WrongUse({
        vi: `${file}:1:${column.index + 1}: hai cột “${before.header}” và “${column.header}” cùng là ${column.name}.`,
        en: `${file}:1:${column.index + 1}: the columns “${before.header}” and “${column.header}” are both ${column.name}.`,
      });
    }
    seen.set(column.name, column);
  }
}
