import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import type { Terminal, Values } from "../command.ts";
import { LineWriter } from "./line-writer.ts";

export type Output = { readonly writer: LineWriter; readonly close: () => Promise<void> };

/** Where results go: a file, or standard output. Closing waits until everything has been written. */
export function openOutput(path: Values[string], terminal: Terminal): Output {
  if (typeof path !== "string") {
    const writer = new LineWriter(terminal.stdout);
    return { writer, close: () => writer.close() };
  }
  const stream = createWriteStream(path);
  const writer = new LineWriter(stream);
  return {
    writer,
    async close() {
      await writer.close();
      stream.end();
      await finished(stream);
    },
  };
}
