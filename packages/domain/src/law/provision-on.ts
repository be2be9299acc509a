import { isWithin, type PlainDate } from "../dates/plain-date.ts";
import type { Provision } from "./provision.ts";
import { provisions } from "./provisions.ts";

/**
 * The version of a clause that is in force on a day.
 *
 * @example provisionOn("11/2017/QH14#7.5", "2025-12-31")?.rule?.ground // "charged-16-18"
 * @example provisionOn("11/2017/QH14#7.5", "2026-01-01")?.rule?.ground // "minor-16-18-justice"
 */
export function provisionOn(id: string, on: PlainDate): Provision | undefined {
  return versionsOfProvision(id).find(({ inForce }) => isWithin(on, inForce));
}

/**
 * All versions of one citation, oldest first. A keyboard may write `đ` as one character or as several; the
 * citation is the same, so it is compared in NFC. Accents are never folded: điểm d is not điểm đ.
 */
export function versionsOfProvision(id: string): readonly Provision[] {
  const written = id.normalize("NFC");
  return provisions.filter((provision) => provision.id === written);
}
