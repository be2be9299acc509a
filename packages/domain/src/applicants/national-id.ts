import * as z from "zod/mini";
import { type PlainDate, partsOf } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import type { Sex } from "./sex.ts";

const WRITTEN = "12 digits";
const PATTERN = /^\d{12}$/;

/** Số định danh cá nhân, số căn cước: 12 digits, no spaces. */
export const NationalId = z.string().check(z.regex(PATTERN, WRITTEN));

/** A personal identification number (số định danh cá nhân) of twelve digits. */
export type NationalId = z.infer<typeof NationalId>;

/**
 * Whether a value has the form of an identification number; it does not say that the number was ever
 * issued.
 *
 * @example
 * isNationalId("092187000001") // true
 * isNationalId("92187000001") // false
 */
export function isNationalId(value: unknown): value is NationalId {
  return typeof value === "string" && PATTERN.test(value);
}

/**
 * The number as typed, spaces and dots dropped. Throws {@link InvalidInput}.
 *
 * @example
 * toNationalId("092 187 000 001") // "092187000001"
 */
export function toNationalId(text: string, field = "nationalId"): NationalId {
  const digits = text.replace(/[\s.]/g, "");
  if (!isNationalId(digits)) throw new InvalidInput(field, text, WRITTEN);
  return digits;
}

/**
 * What the number says about its holder: digits 1–3 the place of registration, digit 4 the century and sex
 * (0, 1 for men and women born in 19xx, 2, 3 for 20xx …), digits 5–6 the year of birth.
 *
 * @example readNationalId("092187000001") // { place: "092", sex: "female", birthYear: 1987 }
 */
export function readNationalId(id: NationalId): { place: string; sex: "male" | "female"; birthYear: number } {
  const centuryAndSex = Number(id[3]);
  const century = 1900 + 100 * Math.floor(centuryAndSex / 2);
  return {
    place: id.slice(0, 3),
    sex: centuryAndSex % 2 === 0 ? "male" : "female",
    birthYear: century + Number(id.slice(4, 6)),
  };
}

/** What a number says otherwise than the facts: the year of birth, or the sex. */
export type NationalIdWarning = "birth-year-differs" | "sex-differs";

/**
 * Where the number and the rest of the form disagree. A warning, never a refusal: a number stays the same when
 * a birth date or a sex is corrected later.
 *
 * @example nationalIdWarnings("092187000001", { birthDate: "1986-02-14" }) // ["birth-year-differs"]
 */
export function nationalIdWarnings(
  id: NationalId,
  person: { birthDate?: PlainDate | undefined; sex?: Sex | undefined },
): readonly NationalIdWarning[] {
  const said = readNationalId(id);
  const warnings: NationalIdWarning[] = [];
  if (person.birthDate && partsOf(person.birthDate).year !== said.birthYear) {
    warnings.push("birth-year-differs");
  }
  if (person.sex && person.sex !== "other" && person.sex !== said.sex) warnings.push("sex-differs");
  return warnings;
}
