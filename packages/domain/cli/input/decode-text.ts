import { DataFault } from "../data-fault.ts";

const NEWLINE = 0x0a;
/** A row of a register is never longer; a file without line breaks must not fill the memory. */
export const LONGEST_LINE = 1_000_000;

/** Text from bytes, whole lines at a time. Bytes that are no UTF-8 are refused with their line: guessing spoils names. */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<string, void> {
  let line = 1;
  let rest: Uint8Array = new Uint8Array();
  const read = (piece: Uint8Array) => {
    const text = decode(piece);
    if (text === undefined) throw notText(file, line + linesBeforeFault(piece));
    line += countBreaks(piece);
    return text;
  };
  for await (const chunk of bytes) {
    const all = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const cut = all.lastIndexOf(NEWLINE) + 1;
    rest = all.subarray(cut);
    if (cut > 0) yield read(all.subarray(0, cut));
    if (rest.length > LONGEST_LINE) throw tooLong(file, line);
  }
  if (rest.length > 0) yield read(rest);
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function countBreaks(bytes: Uint8Array): number {
  let breaks = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) breaks += 1;
  return breaks;
}

/** A character never reaches over a line break, so the lines can be tried one by one. */
function linesBeforeFault(bytes: Uint8Array): number {
  let lines = 0;
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    if (decode(bytes.subarray(start, end)) === undefined) return lines;
    lines += 1;
    start = end + 1;
  }
  return lines;
}

function notText(file: string, line: number): DataFault {
  const allowed = "UTF-8 text; save the file as CSV UTF-8";
  return new DataFault({ file, line, column: null }, { field: null, value: undefined, allowed });
}

function tooLong(file: string, line: number): DataFault {
  const allowed = `a row of at most ${LONGEST_LINE} characters`;
  return new DataFault({ file, line, column: null }, { field: null, value: undefined, allowed });
}
