import { LineCounter, parseDocument } from "yaml";
import { findInputFaults, type InputFault } from "../src/input/find-input-faults.ts";
import type { Bilingual } from "../src/language/bilingual.ts";
import { allowedInVietnamese } from "./allowed-words.ts";
import { AmendmentFile } from "./amendment-file.ts";

/** A fault of the file itself, with the place where it stands. */
export type FileFault = { readonly line: number; readonly column: number; readonly sentence: Bilingual };

export type ReadFile =
  | { readonly ok: true; readonly file: AmendmentFile }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

type Parsed = ReturnType<typeof parseDocument>;

/** Reads the text of an amendment file. Every fault is told with line and column, not only the first. */
export function readAmendmentFile(text: string): ReadFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map(({ pos: [start], message }) => ({
    ...at(lines, start),
    sentence: { vi: `YAML không đọc được: ${message}`, en: `The YAML cannot be read: ${message}` },
  }));
  if (broken.length > 0) return { ok: false, faults: broken };
  const value: unknown = document.toJS();
  const read = AmendmentFile.safeParse(value);
  if (read.success) return { ok: true, file: read.data };
  const faults = findInputFaults(AmendmentFile, value).map((fault) => toFileFault(fault, document, lines));
  return { ok: false, faults };
}

function toFileFault(fault: InputFault, document: Parsed, lines: LineCounter): FileFault {
  return { ...at(lines, offsetOf(fault.path, document)), sentence: sentenceOf(fault) };
}

/** Where a value stands; where it is missing, the nearest thing around it. */
function offsetOf(path: readonly PropertyKey[], document: Parsed): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isPlaced(node)) return node.range[0];
  }
  return 0;
}

function isPlaced(node: unknown): node is { range: [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

function at(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

function sentenceOf({ path, value, allowed }: InputFault): Bilingual {
  const field = path.map(String).join(".");
  if (value === undefined) {
    return {
      vi: `thiếu "${field}"; cần: ${allowedInVietnamese(allowed)}.`,
      en: `"${field}" is missing; needed: ${allowed}.`,
    };
  }
  const shown = JSON.stringify(value);
  return {
    vi: `"${field}" có giá trị ${shown} là không được; được phép: ${allowedInVietnamese(allowed)}.`,
    en: `"${field}" is ${shown}, which is not allowed; allowed: ${allowed}.`,
  };
}
