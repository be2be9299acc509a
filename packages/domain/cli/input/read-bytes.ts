import { createReadStream } from "node:fs";
import type { Terminal } from "../command.ts";
import { WrongUse } from "../wrong-use.ts";

/** How a file is called in messages: `-` is what comes in. */
export function nameOf(path: string): string {
  return path === "-" ? "stdin" : path;
}

/** The bytes of a file, or of what comes in for `-`. Throws {@link WrongUse} for a file that cannot be opened. */
export async function* readBytes(path: string, { stdin }: Terminal): AsyncGenerator<Uint8Array, void> {
  const stream = path === "-" ? stdin : createReadStream(path, { highWaterMark: 256 * 1024 });
  try {
    for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new WrongUse({
      vi: `Không đọc được ${nameOf(path)} (${error.code}).`,
      en: `${nameOf(path)} cannot be read (${error.code}).`,
    });
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && "syscall" in error && "code" in error;
}
