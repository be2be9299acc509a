import { InvalidInput } from "@tgpl/domain";

/** Where in a file something stands; lines and columns count from 1. */
export type Place = { readonly file: string; readonly line: number; readonly column: number | null };

/** What is wrong with the data, and where: exit code 1. */
export class DataFault extends Error {
  override readonly name = "DataFault";
  readonly place: Place;
  /** `null` = the text itself cannot be read. */
  readonly field: string | null;
  readonly value: unknown;
  /** What would do, in the words of the domain or of this program. */
  readonly allowed: string;

  constructor(
    place: Place,
    { field, value, allowed }: { field: string | null; value: unknown; allowed: string },
  ) {
    super(`${place.file}:${place.line}: ${field ?? "text"}: ${allowed}`);
    this.place = place;
    this.field = field;
    this.value = value;
    this.allowed = allowed;
  }
}

/** The fault of an input that the domain refused, at its place; any other error is thrown on. */
export function toDataFault(
  error: unknown,
  placeOf: (field: string) => { readonly place: Place; readonly field: string },
): DataFault {
  if (!(error instanceof InvalidInput)) throw error;
  const { place, field } = placeOf(error.field);
  return new DataFault(place, { field, value: error.value, allowed: error.allowed });
}
