import { isWithin, type PlainDate } from "../dates/plain-date.ts";
import { currentLaw } from "./current-law.ts";
import { type Law, provisionsOf } from "./law.ts";
import type { Provision } from "./provision.ts";

/**
 * The version of a clause that is in force on a day.
 *
 * @example provisionOn("11/2017/QH14#7.5", "2025-12-31")?.rule?.ground // "charged-16-18"
 * @example provisionOn("11/2017/QH14#7.5", "2026-01-01")?.rule?.ground // "minor-16-18-justice"
 */
export function provisionOn(id: string, on: PlainDate, law: Law = currentLaw): Provision | undefined {
  return versionsOfProvision(id, law).find(({ inForce }) => isWithin(on, inForce));
}

/**
 * All versions of one citation, oldest first. A keyboard may write an accent as one character or as several; the
 * citation is the same, so it is compared in NFC. Accents are never folded: điểm d is not điểm đ.
 *
 * @example
 * versionsOfProvision("11/2017/QH14#7.5").map(({ inForce }) => inForce.from) // ["2018-01-01", "2026-01-01"]
 */
export function versionsOfProvision(id: string, law: Law = currentLaw): readonly Provision[] {
  const written = id.normalize("NFC");
  return provisionsOf(law).filter((provision) => provision.id === written);
}
