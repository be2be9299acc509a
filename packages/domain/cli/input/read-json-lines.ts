import { InvalidInput, type Person } from "@tgpl/domain";
import { DataFault, toDataFault } from "../data-fault.ts";
import { JsonText } from "./json-text.ts";
import type { PersonRow } from "./person-row.ts";

/** The people of JSON lines: one object `{ id, facts, sex?, district?, place? }` in each line. */
export async function* readJsonLines(
  text: AsyncIterable<string>,
  file: string,
): AsyncGenerator<PersonRow, void> {
  let line = 0;
  for await (const piece of text) {
    const lines = piece.split("\n");
    if (piece.endsWith("\n")) lines.pop();
    for (const written of lines) {
      line += 1;
      if (written.trim() !== "") yield toPersonRow(written.replace(/^\uFEFF/, ""), file, line);
    }
  }
}

function toPersonRow(written: string, file: string, line: number): PersonRow {
  const source = new JsonText(file, written, line);
  const toFault = (error: unknown) =>
    toDataFault(error, (field) => {
      const path = field.replace(/^.*: /, "");
      return { place: source.placeOf(path.split(".")), field: path };
    });
  try {
    return { line, person: toPerson(source.read()), fault: null, toFault };
  } catch (error) {
    return { line, person: null, fault: error instanceof DataFault ? error : toFault(error), toFault };
  }
}

const keys = ["id", "facts", "sex", "district", "place"];

/** The facts are checked by the law itself; what stands beside them is checked here. */
function toPerson(value: unknown): Person {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InvalidInput("person", value, "a value of the kind object");
  }
  const extra = Object.keys(value).find((key) => !keys.includes(key));
  if (extra !== undefined) throw new InvalidInput(extra, Reflect.get(value, extra), keys.join(", "));
  const { id, sex, district, place } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== "string" || id === "") {
    throw new InvalidInput("id", id, "an id, by which the person is found again");
  }
  for (const [name, text] of Object.entries({ sex, district, place })) {
    if (text !== undefined && typeof text !== "string") {
      throw new InvalidInput(name, text, "a value of the kind string");
    }
  }
  if (sex !== undefined && !["male", "female", "other"].includes(String(sex))) {
    throw new InvalidInput("sex", sex, "male, female, other");
  }
  return value as Person;
}
