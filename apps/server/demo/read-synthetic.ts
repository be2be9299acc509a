import { readFileSync } from "node:fs";
import type { z } from "zod";

const FOLDER = new URL("./data/", import.meta.url);

/**
 * Reads a file of invented data. One that does not begin by saying that it is synthetic and how it was made is
 * refused: nothing about real people may ever come in by this door.
 */
export function readSynthetic<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  return parseSynthetic(file, readFileSync(new URL(file, FOLDER), "utf8"), schema);
}

export function parseSynthetic<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): z.output<Schema> {
  const content: unknown = JSON.parse(text);
  if (!isMarked(content))
    throw new Error(`${file} does not begin with "synthetic": true and how it was made`);
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`${file} cannot be used:\n${faults.join("\n")}`);
}

/** The mark comes first, so that a person who opens the file sees it. */
function isMarked(content: unknown): boolean {
  if (typeof content !== "object" || content === null) return false;
  const [mark, how] = Object.entries(content);
  return (
    mark?.[0] === "synthetic" &&
    mark[1] === true &&
    how?.[0] === "how" &&
    typeof how[1] === "string" &&
    how[1] !== ""
  );
}
