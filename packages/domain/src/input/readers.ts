import { isPlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "./invalid-input.ts";

/** The value, as it should be; or {@link InvalidInput} with the place and with what would do there. */
export type Reader<Value = unknown> = (value: unknown, field: string) => Value;

export const readText: Reader<string> = (value, field) => {
  if (typeof value !== "string") throw kindFault(field, value, "string");
  return value;
};

export const readYesOrNo: Reader<boolean> = (value, field) => {
  if (typeof value !== "boolean") throw kindFault(field, value, "boolean");
  return value;
};

export const readDay: Reader = (value, field) => {
  if (!isPlainDate(value)) throw new InvalidInput(field, value, "a day of the calendar written YYYY-MM-DD");
  return value;
};

export function readCode(codes: readonly unknown[]): Reader {
  return (value, field) => {
    if (!codes.includes(value)) throw new InvalidInput(field, value, codes.join(", "));
    return value;
  };
}

export function readList<Value>(readOne: Reader<Value>): Reader<readonly Value[]> {
  return (value, field) => {
    if (!Array.isArray(value)) throw kindFault(field, value, "array");
    return Array.from(value, (one, index) => readOne(one, `${field}.${index}`));
  };
}

/** Texts by name, whatever the names are. */
export const readTexts: Reader = (value, field) => {
  if (!isObject(value)) throw kindFault(field, value, "record");
  return Object.fromEntries(
    Object.entries(value).map(([name, text]) => [name, readText(text, `${field}.${name}`)]),
  );
};

/**
 * An object with these parts, in their order, and no other. An optional part may be missing, or there and
 * `undefined`, which is the same.
 */
export function readObject(
  parts: Readonly<Record<string, Reader>>,
  isOptional: (name: string) => boolean = () => false,
): Reader<Readonly<Record<string, unknown>>> {
  return (value, field) => {
    if (!isObject(value)) throw kindFault(field, value, "object");
    const read = Object.entries(parts)
      .filter(([name]) => value[name] !== undefined || !isOptional(name))
      .map(([name, readPart]) => [name, readPart(value[name], `${field}.${name}`)]);
    for (const key in value) {
      if (!Object.hasOwn(parts, key)) {
        throw new InvalidInput(`${field}.${key}`, value[key], Object.keys(parts).join(", "));
      }
    }
    return Object.fromEntries(read);
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindFault(field: string, value: unknown, kind: string): InvalidInput {
  return new InvalidInput(field, value, `a value of the kind ${kind}`);
}
