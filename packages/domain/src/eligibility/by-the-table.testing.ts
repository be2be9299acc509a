import type { ApplicantFacts } from "../applicants/applicant-facts.ts";
import { type PlainDate, partsOf } from "../dates/plain-date.ts";
import type { GroundId } from "../law/ground-id.ts";

/**
 * Điều 7 once more, as a lawyer would read it out: yes and no only, for facts that are all known, with no data and
 * no shared code. What the package answers is held against it.
 */
export function groundsByTheTable(facts: Required<ApplicantFacts>, on: PlainDate): GroundId[] {
  const age = ageOf(facts.birthDate ?? on, on);
  const statuses = facts.proceduralStatuses ?? [];
  const charged = statuses.some((s) => ["arrested", "in-custody", "accused", "defendant"].includes(s));
  const nearPoor = facts.household === "near-poor";
  const poorInMeans =
    nearPoor || facts.receivesMonthlySocialAllowance === true || facts.inSocialProtectionFacility === true;
  const aged16or17 = age === 16 || age === 17;
  const trafficked = facts.trafficking ?? "none";
  const table: [GroundId, string, string, boolean | undefined][] = [
    ["meritorious", "2018-01-01", "9999", facts.meritorious],
    ["poor-household", "2018-01-01", "9999", facts.household === "poor"],
    ["child", "2018-01-01", "9999", age < 16],
    [
      "ethnic-minority-extreme-hardship",
      "2018-01-01",
      "9999",
      facts.ethnicMinority && facts.livesInExtremeHardshipArea,
    ],
    ["charged-16-18", "2018-01-01", "2025-12-31", aged16or17 && charged],
    ["minor-16-18-justice", "2026-01-01", "9999", aged16or17 && statuses.some((s) => s !== "party")],
    ["charged-near-poor", "2018-01-01", "9999", charged && nearPoor],
    ["trafficking", "2025-07-01", "9999", facts.matterConcernsTrafficking && trafficked !== "none"],
    ["martyr-family", "2018-01-01", "9999", facts.martyrFamily && poorInMeans],
    ["agent-orange", "2018-01-01", "9999", facts.agentOrange && poorInMeans],
    ["elderly", "2018-01-01", "9999", age >= 60 && poorInMeans],
    ["disability", "2018-01-01", "9999", facts.disability?.certified && poorInMeans],
    ["criminal-victim-16-18", "2018-01-01", "9999", aged16or17 && statuses.includes("victim") && poorInMeans],
    ["domestic-violence", "2018-01-01", "9999", facts.domesticViolenceVictim && poorInMeans],
    ["trafficking-financial", "2018-01-01", "2025-06-30", trafficked === "victim" && poorInMeans],
    ["hiv", "2018-01-01", "9999", facts.livesWithHiv && poorInMeans],
  ];
  return table.filter(([, from, until, met]) => from <= on && on <= until && met).map(([id]) => id);
}

function ageOf(birthDate: PlainDate, on: PlainDate): number {
  const born = partsOf(birthDate);
  const today = partsOf(on);
  const birthdayToCome = today.month * 100 + today.day < born.month * 100 + born.day;
  return today.year - born.year - (birthdayToCome ? 1 : 0);
}
