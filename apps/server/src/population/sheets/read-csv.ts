import { createReadStream } from "node:fs";
import { TextDecoder } from "node:util";
import { parse } from "csv-parse";
import { LONGEST_CELL, MOST_COLUMNS, type SheetRow, toCell, UnreadableSheet } from "./sheet-row.ts";

const AT_ONCE = 200;

/** Rows of a CSV in UTF-8, parted by commas, semicolons or tabs: Excel writes what the country's settings say. */
export async function* readCsv(path: string): AsyncGenerator<SheetRow[]> {
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(path),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_CELL * MOST_COLUMNS,
  });
  const source = createReadStream(path);
  void feed(source, parser);
  let rows: SheetRow[] = [];
  let row = 0;
  try {
    for await (const record of parser) {
      row += 1;
      rows.push({ row, cells: (record as string[]).slice(0, MOST_COLUMNS).map(toCell) });
      if (rows.length < AT_ONCE) continue;
      yield rows;
      rows = [];
    }
  } catch (error) {
    throw error instanceof UnreadableSheet ? error : new UnreadableSheet("unreadable");
  } finally {
    source.destroy();
    parser.destroy();
  }
  if (rows.length > 0) yield rows;
}

/** Bytes that are no UTF-8 are refused: a name read in another encoding would be another name. */
async function feed(source: AsyncIterable<Buffer>, parser: ReturnType<typeof parse>): Promise<void> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    for await (const chunk of source) {
      const text = decoder.decode(chunk, { stream: true });
      if (!parser.write(text)) await new Promise((done) => parser.once("drain", done).once("close", done));
      if (parser.destroyed) return;
    }
    parser.end(decoder.decode());
  } catch {
    parser.destroy(new UnreadableSheet("not-utf-8"));
  }
}

async function delimiterOf(path: string): Promise<string> {
  const stream = createReadStream(path, { encoding: "utf8", end: 4095 });
  let head = "";
  for await (const chunk of stream) head += chunk;
  const count = (mark: string) => head.split(mark).length;
  return [",", ";", "\t"].toSorted((a, b) => count(b) - count(a))[0] as string;
}
