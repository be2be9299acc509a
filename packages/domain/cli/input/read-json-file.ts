import type { Terminal } from "../command.ts";
import { decodeText } from "./decode-text.ts";
import { JsonText } from "./json-text.ts";
import { nameOf, readBytes } from "./read-bytes.ts";

/** One JSON value from a file or from what comes in, with the text to point into. */
export async function readJsonFile(
  path: string,
  terminal: Terminal,
): Promise<{ readonly value: unknown; readonly source: JsonText }> {
  let text = "";
  for await (const piece of decodeText(readBytes(path, terminal), nameOf(path))) text += piece;
  const source = new JsonText(nameOf(path), text);
  return { value: source.read(), source };
}
