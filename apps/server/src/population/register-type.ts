import { open } from "node:fs/promises";
import { refuseField } from "../platform/app-error.ts";
import { LARGEST_REGISTER } from "./import-record.ts";
import type { SheetKind } from "./sheets/sheet-row.ts";

/** Beginnings of a ZIP, which an xlsx is; of old Excel and of PDF. */
const ZIP = "504b0304";
const FIRST_BYTES = 4096;

/** What a register is by its first bytes, never by its name: xlsx or text. */
export async function registerType(path: string, size: number): Promise<SheetKind> {
  if (size > LARGEST_REGISTER) throw refuseField("file", "register-too-large");
  const head = await headOf(path);
  if (head.toString("hex", 0, 4) === ZIP) return "xlsx";
  // A text has no zero byte; pictures, PDFs and the old xls do within their first lines.
  if (head.includes(0) || head.toString("latin1", 0, 5) === "%PDF-")
    throw refuseField("file", "register-type-not-taken");
  return "csv";
}

async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(FIRST_BYTES), 0, FIRST_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
