import { Readable } from "node:stream";
import { CsvError, type Info, parse } from "csv-parse";
import { DataFault, type Place, toDataFault } from "../data-fault.ts";
import { type Column, type Header, readHeader } from "./csv-header.ts";
import { LONGEST_LINE } from "./decode-text.ts";
import { findDelimiter } from "./find-delimiter.ts";
import { personOfRow } from "./person-of-row.ts";
import type { PersonRow } from "./person-row.ts";

type Row = { readonly record: readonly string[]; readonly info: Info };

export type CsvOptions = {
  readonly skipUnknown: boolean;
  /** Gets the header, once it is read. */
  readonly onHeader?: (header: Header) => void;
};

/** The people of a CSV, row by row. A faulty row is told and the next one read; a broken text ends the reading. */
export async function* readCsvPeople(
  text: AsyncIterable<string>,
  file: string,
  options: CsvOptions,
): AsyncGenerator<PersonRow, void> {
  const { first, all } = await peek(text);
  const parser = Readable.from(all).pipe(
    parse({
      bom: true,
      delimiter: findDelimiter(first),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_LINE,
    }),
  );
  let header: Header | undefined;
  try {
    for await (const row of parser as AsyncIterable<Row>) {
      if (header) yield toPersonRow(row, header.columns, file, header.columns.length + header.leftOut.length);
      else {
        header = readHeader(row.record, file, options);
        options.onHeader?.(header);
      }
    }
  } catch (error) {
    throw error instanceof CsvError ? brokenText(error, file) : error;
  }
}

/** The first piece of a text, and the whole text again. */
async function peek(text: AsyncIterable<string>): Promise<{ first: string; all: AsyncIterable<string> }> {
  const pieces = text[Symbol.asyncIterator]();
  const { value: first = "", done } = await pieces.next();
  async function* all() {
    if (done) return;
    yield first;
    yield* { [Symbol.asyncIterator]: () => pieces };
  }
  return { first, all: all() };
}

function toPersonRow(
  { record, info }: Row,
  columns: readonly Column[],
  file: string,
  width: number,
): PersonRow {
  const { lines: line } = info;
  const placeOf = (field: string): { place: Place; field: string } => {
    const name = field.split(".").at(-1) ?? field;
    const column = columns.find((one) => field.split(/[.: ]+/).includes(one.name)) ?? null;
    return { place: { file, line, column: column && column.index + 1 }, field: column?.header ?? name };
  };
  const toFault = (error: unknown) => toDataFault(error, placeOf);
  try {
    if (record.length !== width) throw wrongWidth(record.length, width, { file, line, column: null });
    return { line, person: personOfRow(record, columns), fault: null, toFault };
  } catch (error) {
    return { line, person: null, fault: error instanceof DataFault ? error : toFault(error), toFault };
  }
}

function wrongWidth(cells: number, width: number, place: Place): DataFault {
  const allowed = `a row of ${width} cells, as the header has; this one has ${cells}`;
  return new DataFault(place, { field: null, value: undefined, allowed });
}

function brokenText(error: CsvError, file: string): DataFault {
  const allowed =
    error.code === "CSV_MAX_RECORD_SIZE"
      ? `a row of at most ${LONGEST_LINE} characters`
      : "a quote that is closed in its row";
  const line = Number(error.lines);
  const column = Number(error.index) + 1;
  return new DataFault({ file, line, column }, { field: null, value: undefined, allowed });
}
