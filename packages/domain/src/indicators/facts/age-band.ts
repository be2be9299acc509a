import { ageInYears } from "../../dates/age.ts";
import type { PlainDate } from "../../dates/plain-date.ts";
import type { LegalTerm } from "../../law/legal-term.ts";

/** The ages at which the law changes: child, 16 and 17 in justice, adult, elderly. */
export const ageBands = [
  {
    code: "under-16",
    label: { vi: "Dưới 16 tuổi", en: "Under 16" },
    provision: "102/2016/QH13#1",
    evidence: "seen",
  },
  {
    code: "aged-16-17",
    label: { vi: "Từ đủ 16 đến dưới 18 tuổi", en: "Aged 16 or 17" },
    provision: "11/2017/QH14#7.5",
    evidence: "seen",
  },
  {
    code: "aged-18-59",
    label: { vi: "Từ đủ 18 đến dưới 60 tuổi", en: "Aged 18 to 59" },
    provision: null,
    evidence: "seen",
  },
  {
    code: "aged-60-over",
    label: { vi: "Từ đủ 60 tuổi", en: "Aged 60 and over" },
    provision: "39/2009/QH12#2",
    evidence: "seen",
  },
] as const satisfies readonly LegalTerm[];

/** A band of ages: a code of `ageBands`. */
export type AgeBand = (typeof ageBands)[number]["code"];

/** The first age of each band after the first. A server that counts by them reads them here. */
export const ageBandEdges = [16, 18, 60] as const;

/**
 * The band of a person's age on a day; `null` where the birth date is not known.
 *
 * @example ageBandOf("2010-06-15", "2026-06-15") // "aged-16-17"
 */
export function ageBandOf(birthDate: PlainDate | null, on: PlainDate): AgeBand | null {
  if (birthDate === null) return null;
  const age = ageInYears(birthDate, on);
  const passed = ageBandEdges.filter((edge) => age >= edge).length;
  return ageBands[passed]?.code ?? null;
}
