import { setImmediate as yieldToOthers } from "node:timers/promises";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { MOST_ROWS, type SheetKind, type SheetRow, UnreadableSheet } from "./sheet-row.ts";

/**
 * The rows of a file that say anything, some at a time as they are read: memory does not grow with the file, and
 * between two times others have their turn.
 */
export async function* readSheet(path: string, kind: SheetKind): AsyncGenerator<SheetRow[]> {
  const batches = kind === "csv" ? readCsv(path) : readXlsx(path);
  let read = 0;
  for await (const batch of batches) {
    const rows = batch.filter(({ cells }) => cells.some((cell) => cell !== ""));
    read += rows.length;
    if (read > MOST_ROWS) throw new UnreadableSheet("too-many-rows");
    if (rows.length > 0) yield rows;
    await yieldToOthers();
  }
}

/** The first rows of a file. */
export async function readFirstRows(path: string, kind: SheetKind, most: number): Promise<SheetRow[]> {
  const first: SheetRow[] = [];
  for await (const rows of readSheet(path, kind)) {
    first.push(...rows);
    if (first.length >= most) break;
  }
  return first.slice(0, most);
}
