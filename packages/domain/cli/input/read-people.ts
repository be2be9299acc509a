import type { Terminal, Values } from "../command.ts";
import { WrongUse } from "../wrong-use.ts";
import { decodeText } from "./decode-text.ts";
import type { PersonRow } from "./person-row.ts";
import { nameOf, readBytes } from "./read-bytes.ts";
import { readCsvPeople } from "./read-csv-people.ts";
import { readJsonLines } from "./read-json-lines.ts";

/** The people of a register, CSV or JSON lines by its ending or by `--format`. */
export function readPeople(
  path: string,
  values: Values,
  terminal: Terminal,
): AsyncGenerator<PersonRow, void> {
  const file = nameOf(path);
  const text = decodeText(readBytes(path, terminal), file);
  if (formatOf(path, values.format) === "jsonl") return readJsonLines(text, file);
  return readCsvPeople(text, file, {
    skipUnknown: values["skip-unknown"] === true,
    onHeader: ({ leftOut }) => {
      if (leftOut.length > 0) terminal.stderr.write(`${sayLeftOut(leftOut, terminal)}\n`);
    },
  });
}

function formatOf(path: string, format: Values[string]): "csv" | "jsonl" {
  if (format === "csv" || format === "jsonl") return format;
  if (format !== undefined) {
    throw new WrongUse({
      vi: `--format ${format}: được dùng csv, jsonl.`,
      en: `--format ${format}: allowed are csv, jsonl.`,
    });
  }
  return /\.(jsonl|ndjson)$/i.test(path) ? "jsonl" : "csv";
}

function sayLeftOut(headers: readonly string[], { language }: Terminal): string {
  const list = headers.join(", ");
  return language === "vi" ? `Không dùng các cột: ${list}` : `Columns left out: ${list}`;
}
