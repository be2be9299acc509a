import { rename, rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { AppError, refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { receiveFile } from "../platform/files/receive-file.ts";
import { findMapping, getImport, moveImport } from "./imports.data.ts";
import { findHeaderRow, foldHeader, mapColumns } from "./register-fields.ts";
import { pathOfRegister } from "./register-file.ts";
import { registerType } from "./register-type.ts";
import { readFirstRows } from "./sheets/read-sheet.ts";
import { type SheetKind, UnreadableSheet } from "./sheets/sheet-row.ts";

const LOOKED_AT = 40;
const SHOWN = 10;

/** Takes the bytes of an announced file, finds its header row and maps its columns. */
export async function keepRegisterFile(ctx: UserCtx, id: string, bytes: Readable): Promise<{ id: string }> {
  const announced = await getImport(ctx, id);
  if (announced.createdById !== ctx.user.id) throw new AppError("not-found");
  if (announced.status !== "received")
    throw new AppError("status-not-allowed", { because: [announced.status] });
  const received = await receiveFile(bytes, announced.size, ctx.files.incoming, registerType);
  try {
    await ctx.files.scan?.(received.path);
    const head = await readHead(ctx, received.path, received.type);
    await rename(received.path, pathOfRegister(ctx, id));
    await moveImport(ctx, id, "received", { ending: received.type, ...head });
  } finally {
    await rm(received.path, { force: true });
  }
  return { id };
}

async function readHead(ctx: UserCtx, path: string, kind: SheetKind) {
  const rows = await readFirstRows(path, kind, LOOKED_AT).catch(refuseUnreadable);
  const header = findHeaderRow(rows);
  if (!header) throw refuseField("file", "register-without-header");
  const remembered = await findMapping(ctx, headersKey(header.cells));
  return {
    headerRow: header.row,
    headers: header.cells,
    sample: rows.filter(({ row }) => row > header.row).slice(0, SHOWN),
    mapping: remembered ?? mapColumns(header.cells),
    allReceive: mapColumns(header.cells).allowance === undefined,
  };
}

/** Files with the same header row share what was said of their columns. */
export function headersKey(headers: readonly string[]): string {
  return headers.map(foldHeader).join("|");
}

function refuseUnreadable(error: unknown): never {
  if (error instanceof UnreadableSheet) throw refuseField("file", `register-${error.reason}`);
  throw error;
}
